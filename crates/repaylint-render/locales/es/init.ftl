### What “repaylint init” asks, and the notes in the file that it writes.

init-welcome = Unas pocas preguntas sobre su organización, para su repaylint.toml. { $case ->
    [report] Con Entrar se acepta lo propuesto. Con un signo menos (-) el ajuste queda abierto.
   *[alone] Con Entrar el ajuste queda abierto.
}
# Before an answer is typed where the report proposes one. $answers: what answers there are.
init-proposed = { $answers } (Entrar: { $proposal })
# How an answer is shown that was not typed at a terminal.
init-echo = { $answer }

## Questions. $case: proposed where the report proposes an answer, else open. “.answers” stands before the place where the answer is typed.

init-ask-column-mode = ¿Reporta usted dos columnas (ID del préstamo, monto) o tres (ID del préstamo, ID del cliente, monto)? PA2 lo muestra: Cuenta -> Perfil -> Formato de carga del CSV.
    .answers = two (dos) o three (tres)
init-ask-basis = ¿Qué son sus montos: el capital pagado desde que comenzó el préstamo (cumulative) o el saldo de capital (outstanding)? Si no está seguro, pregunte a Kiva.
    .answers = cumulative o outstanding
init-ask-currency = ¿En qué divisa están sus montos? Si sus préstamos están en varias, escríbalas todas.
    .answers = código, por ejemplo KES
init-ask-header = ¿La primera fila de sus archivos contiene los nombres de las columnas?
    .answers = sí o no
init-ask-loan = ¿Cómo son los ID de sus préstamos? { $case ->
    [proposed] Se señalarán los ID que sean distintos. Si el patrón no es correcto, copie dos o tres ID de su SIG, separados por comas.
   *[open] Copie dos o tres de su SIG, los más antiguos y los más recientes, separados por comas. Así se señalarán los ID que sean distintos.
}
    .answers = ID de préstamos
init-ask-client = { $case ->
    [proposed] ¿Y los ID de sus clientes?
   *[open] ¿Cómo son los ID de sus clientes? Copie también dos o tres.
}
    .answers = ID de clientes
init-ask-lang = ¿En qué idioma quiere leer los mensajes: inglés (en), español (es) o francés (fr)? Si lo deja abierto, será el idioma de su computadora.
    .answers = en, es o fr

## What a report shows.

init-saw-report = Se leyó { $file }: { $records ->
    [one] 1 reembolso
   *[other] { COUNT($records) } reembolsos
}. { $findings ->
    [0] {""}
    [one] Tiene 1 error o advertencia. De los ID dañados no se aprende nada.
   *[other] Tiene { COUNT($findings) } errores y advertencias. De los ID dañados no se aprende nada.
}
init-saw-clients = { $case ->
    [all] El reporte tiene un ID del cliente en cada reembolso.
    [some] El reporte tiene un ID del cliente en { COUNT($present) } de sus { COUNT($records) } reembolsos.
   *[none] El reporte no tiene ningún ID del cliente.
}
init-saw-basis = Los montos del reporte están en la columna “{ $header }”.
init-saw-no-header = La primera fila del reporte es un reembolso.
init-saw-ids = { $case ->
    [picture] { $damaged ->
        [0] Todos los ID de { $field ->
            [loan] préstamos
           *[client] clientes
        } ({ COUNT($count) }) son como { $picture }.
       *[other] { COUNT($count) } ID de { $field ->
            [loan] préstamos
           *[client] clientes
        } son como { $picture }; los dañados ({ COUNT($damaged) }) no se tomaron en cuenta.
    }
    [one] { $damaged ->
        [0] Todos los ID de { $field ->
            [loan] préstamos
           *[client] clientes
        } ({ COUNT($count) }) son del mismo tipo, por ejemplo { $shortest }.
       *[other] { COUNT($count) } ID de { $field ->
            [loan] préstamos
           *[client] clientes
        } son del mismo tipo, por ejemplo { $shortest }; los dañados ({ COUNT($damaged) }) no se tomaron en cuenta.
    }
   *[two] { $damaged ->
        [0] Todos los ID de { $field ->
            [loan] préstamos
           *[client] clientes
        } ({ COUNT($count) }) son del mismo tipo, por ejemplo { $shortest } y { $longest }.
       *[other] { COUNT($count) } ID de { $field ->
            [loan] préstamos
           *[client] clientes
        } son del mismo tipo, por ejemplo { $shortest } y { $longest }; los dañados ({ COUNT($damaged) }) no se tomaron en cuenta.
    }
}
init-saw-no-shape = { $count ->
    [0] Todos los ID de { $field ->
        [loan] préstamos
       *[client] clientes
    } del reporte están dañados, por eso no se propone ningún patrón.
   *[other] Los ID de { $field ->
        [loan] préstamos
       *[client] clientes
    } del reporte no tienen una forma común, por eso no se propone ningún patrón.
}

## What came of it.

# The pattern that was made from ids that the user gave.
init-pattern = El patrón de estos ID es { $pattern }
init-no-shape = Los ID dados con { $flag } no tienen una forma común, por eso no se escribe ningún patrón.
init-no-cents = El reporte tiene montos con decimales, pero { $currency } no los tiene. Revise si la divisa es correcta.
init-wrote = { $case ->
    [nothing] Se escribió { $file }. Todavía no contiene ningún ajuste: ábralo en un editor de texto y quite el # de las líneas que necesite.
    [all] Se escribió { $file }. Definido: { $set }. El archivo explica estos ajustes y otros más.
   *[some] Se escribió { $file }. Definido: { $set }. Queda abierto: { $open }. El archivo explica cómo definirlo más adelante.
}
init-next = { $case ->
    [found] Siguiente paso: repaylint { $report }
   *[named] Siguiente paso: repaylint { $report } --config { $file }
}

## The notes in the file: before each setting what it means. “-” stands for the point of a section's key.

init-file-head = Los ajustes de su organización para repaylint. Guarde este archivo en la carpeta de sus reportes o en una carpeta superior. Una línea que comienza con # no se lee: es una nota o un ajuste que quedó abierto. Para definirlo, quite el # y escriba su valor.
init-file-column-mode = Qué columnas reporta usted: "two" (ID del préstamo, monto) o "three" (ID del préstamo, ID del cliente, monto). PA2 lo muestra: Cuenta -> Perfil -> Formato de carga del CSV.
init-file-basis = Qué son sus montos, siempre capital sin intereses: "cumulative" (pagado desde que comenzó el préstamo) u "outstanding" (saldo de capital). Kiva le indica cuál de los dos espera. Algunos sistemas exportan lo pagado en el mes ("period"): pregunte a Kiva antes de reportar eso.
init-file-currency = La divisa de sus montos, por su código de tres letras (ISO 4217). En PA2 es la divisa de sus préstamos. Si son varias, se escriben así: ["KHR", "USD"].
init-file-lang = El idioma de los mensajes: "en", "es" o "fr". Si queda abierto, es el idioma de su computadora.
init-file-header = Si la primera fila de sus archivos CSV contiene los nombres de las columnas: true (sí) o false (no). Si queda abierto, se averigua.
init-file-partial = true: cada revisión ve solo una parte de los reembolsos del mes, de modo que los totales y los préstamos que faltan no significan nada.
init-file-max-amount = Un monto mayor que este es una equivocación. Su préstamo más grande es un buen valor.
init-file-test-id-patterns = Cómo son los ID que usted usa solo para pruebas, como patrones (expresiones regulares). No deben reportarse.
init-file-ids = Cómo son sus ID, como patrones con los que debe coincidir el ID completo: [0-9]{ "{" }7{ "}" } son siete cifras, [0-9]+ cualquier cantidad de cifras, [A-Z] una letra mayúscula y \. un punto. Cualquier otro ID se señala.
init-file-ids-loan-unique = Si reporta tres columnas: true si un mismo ID del préstamo nunca aparece con dos clientes.
init-file-rules = Qué tan grave es cada regla: "error" (error), "warning" (advertencia), "info" (nota) u "off" (desactivada). La regla se nombra por su código o por el comienzo de este: AMT son todas las reglas de montos. El comando “repaylint rules” las muestra todas.
init-file-allow = Excepciones conocidas, cada una con su motivo y, si lo desea, su último día. Para una segunda, repita las cinco líneas.
init-file-test-loans = ID que usó en borradores de préstamos de prueba. En Kiva esos préstamos no están en reembolso, por eso no deben reportarse.
init-file-mis = Cómo se leen las exportaciones de su SIG: los nombres de sus columnas, tal como aparecen en la primera fila.
init-file-mis-kiva-only = true: cada fila de la exportación es un préstamo de Kiva.
init-file-mis-where = Si no es así: qué filas son préstamos de Kiva.
init-file-mis-sum = true: varias filas de un mismo préstamo son pagos que se suman.
init-file-batch = Cuántos reembolsos van en una llamada de la API de socios: los que repaylint escribe y el máximo que acepta. Kiva pide como máximo de 200 a 300.
init-file-api-staging = La API de socios de Kiva para pruebas. Aquí solo hace falta lo que Kiva le haya indicado escribir de otra manera. Las contraseñas nunca se escriben en este archivo.
init-file-api-production = Lo mismo para la API de socios real. Acepta los mismos ajustes.
