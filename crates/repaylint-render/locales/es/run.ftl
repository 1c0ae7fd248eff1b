### Why a run could not be carried out.

run-failed = error:

run-too-large = { $file } es demasiado grande: tiene { COUNT($bytes) } bytes y el límite es { COUNT($limit) }
    .help = Si es el archivo correcto, aumente el límite con --max-bytes.
run-field-too-long = { $in ->
    [sheet] { $file }, hoja { $sheet }, fila { $line }: una celda tiene más de { COUNT($limit) } bytes
   *[text] { $file }, línea { $line }: un campo tiene más de { COUNT($limit) } bytes
}
    .help = { $in ->
        [sheet] Revise la fila. Si la celda es correcta, aumente el límite con --max-field.
       *[text] Revise la línea: muchas veces se abrió una comilla y nunca se cerró. Si el campo es correcto, aumente el límite con --max-field.
    }
run-too-many-columns = { $in ->
    [sheet] { $file }, hoja { $sheet }, fila { $line }: hay un valor más allá de la columna { COUNT($limit) }
   *[text] { $file }, línea { $line }: la fila tiene más de { $limit ->
        [one] 1 campo
       *[other] { COUNT($limit) } campos
    }
}
    .help = { $in ->
        [sheet] Presione Ctrl+Fin en la hoja para encontrar el valor y bórrelo si no es parte del reporte. Si es correcto, aumente el límite con --max-columns.
       *[text] Revise la línea: muchas veces no se trata de un reporte, o se eligió otro separador. Si la fila es correcta, aumente el límite con --max-columns.
    }
run-book-without-column = { $named ->
    [yes] { $file } no tiene la columna { $column }, que la configuración nombra en [mis]
   *[no] { $file } no tiene ninguna columna con { $field ->
        [loan_id] los ID de los préstamos
       *[other] { $other ->
            [yes] { $basis ->
                [outstanding] el saldo de capital, solo “{ $instead }”
               *[cumulative] el capital pagado acumulado, solo “{ $instead }”
            }
           *[no] los montos
        }
    }
}
    .help = { $contents ->
        [ledger] { $other ->
            [yes] El significado configurado de los montos (basis) es { $basis }. Exporte los registros del SIG también con ese monto. Si después de todo “{ $instead }” es ese monto, escriba en [mis] en repaylint.toml: amount = "{ $instead }".
           *[no] Escriba en [mis] en repaylint.toml cómo se llaman las columnas: loan-id = "…", amount = "…". Si los registros del SIG tienen varios montos, basis (cumulative u outstanding) decide cuál se usa.
        }
        [loans] Guarde la lista otra vez: la respuesta de la API de socios, o la descarga de préstamos de PA2 con la columna de los ID que usted les da a los préstamos.
       *[repayments] { $other ->
            [yes] El significado configurado de los montos (basis) es { $basis }. Dé un reporte anterior con montos de ese tipo.
           *[no] Dé el reporte tal como se envió: con los ID de los préstamos y los montos.
        }
    }
run-ledger-without-filter = { $file } no tiene la columna { $column }, con la que [mis] where elige las filas
    .help = Escriba en repaylint.toml el nombre de la columna tal como aparece en los registros del SIG.
run-several-ledger-rows = { $file } tiene varias filas para el préstamo { $loan_id }: líneas { $line } y { $again }{ $more ->
    [one] {""}
   *[other] , y { COUNT($more) } filas así en total
}
    .help = Si deben sumarse (cada fila es un pago, o un integrante de un préstamo grupal que el reporte tiene en una sola fila), escriba sum = true en [mis] en repaylint.toml. Si no, exporte una fila por préstamo.
run-draft-not-json = { $case ->
    [breaks-off] { $file }, línea { $line }, columna { $column }: el borrador de préstamo se interrumpe aquí
   *[other] { $file }, línea { $line }, columna { $column }: desde aquí el borrador de préstamo no es JSON
}
    .help = Guarde el borrador otra vez tal como se envió a Kiva, o escriba sus ID en [test-loans] en repaylint.toml.
run-no-draft = { $looks-like ->
    [report] { $file } es un reporte de reembolsos y no un borrador de préstamo
    [loans] { $file } es una lista de préstamos de Kiva y no un borrador de préstamo
   *[other] { $file } no es un borrador de préstamo: no tiene entreps con loan_id y client_id, ni internal_loan_id e internal_client_id
}
    .help = { $looks-like ->
        [report] Dé los reportes sin opción delante. --drafts recibe lo que se envió a Kiva para crear préstamos de prueba.
        [loans] Dé las listas de préstamos con --loans. --drafts recibe lo que se envió a Kiva para crear préstamos de prueba.
       *[other] Dé con --drafts lo que se envió a Kiva para crear los préstamos de prueba, o escriba sus ID en [test-loans] en repaylint.toml.
    }
run-unsupported-format = { $format ->
    [xls] { $file } es un libro de Excel del tipo antiguo (.xls), que no se puede leer
    [xlsb] { $file } es un libro binario de Excel (.xlsb), que no se puede leer
    [encrypted] { $file } es un libro protegido con contraseña
    [ods] { $file } es un libro de LibreOffice (.ods), que no se puede leer
    [zip] { $file } es un archivo comprimido ZIP
    [gzip] { $file } está comprimido (gzip)
    [pdf] { $file } es un documento PDF, hecho para leer e imprimir
   *[other] { $file } está en el formato { $format }, que esta versión no lee
}
    .help = { $format ->
        [encrypted] Ábralo en Excel y elija Archivo, Información, Proteger libro, Cifrar con contraseña. Borre la contraseña, guarde el libro y revíselo otra vez.
        [ods] Abra el archivo en LibreOffice, elija Guardar como y el tipo “Excel 2007-365 (.xlsx)”, y revise el archivo nuevo.
        [zip] Descomprima el archivo y revise los que contiene.
        [gzip] Descomprima el archivo y revise lo que contenía.
        [pdf] Exporte el reporte de su SIG como CSV y revise ese archivo.
       *[other] Abra el archivo en Excel, elija Guardar como y el tipo “Libro de Excel (.xlsx)”, y revise el archivo nuevo.
    }
run-workbook-too-large = { $what ->
    [parts] { $file } tiene más de { COUNT($limit) } partes, que ningún reporte necesita
    [sheets] { $file } tiene más de { COUNT($limit) } hojas
    [styles] { $file } tiene más de { COUNT($limit) } formatos de celda, fuentes y bordes
    [bytes] { $file } es demasiado grande: descomprimido tiene más de { COUNT($limit) } bytes
    [text] { $file } es demasiado grande: los valores de sus celdas tienen más de { COUNT($limit) } bytes
   *[ratio] { $file } crece a más de { COUNT($limit) } veces su tamaño al descomprimirse, como solo lo hacen los archivos dañados o dañinos
}
    .help = { $what ->
        [bytes] Si es el archivo correcto, aumente el límite con --max-bytes.
        [sheets] Copie la hoja del reporte a un libro nuevo, guárdelo y revise ese.
       *[other] Si conoce a quien hizo el archivo: copie las columnas del reporte a un libro nuevo, péguelas con Pegado especial, Valores, guárdelo y revise ese.
    }
run-broken-workbook = { $what ->
    [zip] { $file } es un libro dañado: no se puede descomprimir
    [cells] { $file } es un libro dañado: sus celdas no están en orden
    [no-sheet] { $file } no tiene ninguna hoja visible con celdas
   *[xml] { $file } es un libro dañado: no se entiende lo que contiene
}
    .help = { $what ->
        [zip] Puede haberse cortado al copiarlo o enviarlo: obténgalo otra vez. Si se abre en Excel, guárdelo desde ahí con otro nombre y revise ese archivo.
        [no-sheet] Muestre la hoja del reporte, que está oculta, o nómbrela con --sheet.
       *[other] Ábralo en Excel, guárdelo con otro nombre como “Libro de Excel (.xlsx)” y revise ese archivo.
    }
run-unknown-sheet = { $file } no tiene ninguna hoja llamada { $sheet }
    .help = Sus hojas son: { $sheets }. Dé una de ellas con --sheet, entre comillas si su nombre lleva un espacio.
run-not-conserved = { $what ->
    [rows] El programa perdió la cuenta de las filas de { $file }: { $left } frente a { $right }
    [money] El programa perdió la cuenta del dinero en { $file }: { $left } frente a { $right }
   *[records] El programa perdió la cuenta de los reembolsos de { $file }: { $left } frente a { $right }
}
    .help = Es un error de repaylint, no de su reporte. No confíe en esta revisión y, por favor, avísenos del error.

## Notes on standard error

run-note = nota:
run-given-twice = { $file } se dio dos veces y se lee una sola vez.
run-skipped = En { $folder } no se leyeron, porque no son reportes: { $files }.
run-kind-loans-snapshot = { $file } (una lista de préstamos)
run-kind-draft-payload = { $file } (un borrador de préstamo)
run-kind-our-report = { $file } (un resultado de repaylint)
run-kind-manifest = { $file } (un manifiesto)
run-kind-control = { $file } (un archivo de control sin su reporte)
run-kind-split-part = { $file } (una parte de un reporte que está al lado)
run-control-given = { $file } es un archivo de control y no un reporte: se lee cuando se revisa su reporte.
run-waiting = Se lee la entrada estándar. Escriba o pegue el reporte y luego presione { $case ->
    [windows] Ctrl+Z y Entrar.
   *[other] Ctrl+D.
}
run-with-config = La configuración es { $file }.
run-without-config = No hay archivo de configuración.
run-with-control = { $file } dice cuánto debe sumar { $report }.
run-read = Se leyó { $file }: { $bytes } bytes.

## Arguments

run-no-input = No se dio ningún reporte
    .help = Revise un reporte con “repaylint reporte.csv”, o todos los reportes de una carpeta con “repaylint reportes/”.
run-command-not-first = No hay ningún archivo llamado { $file }, y un comando debe ir primero
    .help = Escriba “repaylint { $file }” y después las opciones y los archivos. Para revisar un archivo con este nombre, escriba “./{ $file }”.
run-later-command = El comando { $file } llegará con una versión posterior
    .help = Esta versión revisa reportes: “repaylint reporte.csv”. Para revisar un archivo con este nombre, escriba “./{ $file }”.
run-wildcard = Ningún archivo coincide con { $file }
    .help = Si los archivos están ahí, dé en su lugar la carpeta: repaylint revisa entonces todos los reportes que contiene.
run-only-control = Se dio un archivo de control sin su reporte
    .help = Dé el reporte: repaylint encuentra el archivo de control a su lado, si se llama como el reporte.
run-no-such-file = No hay ningún archivo llamado { $file }
    .help = { $suggested ->
        [yes] ¿Quiso decir { $suggestion }?
       *[no] Revise cómo está escrito y en qué carpeta se encuentra usted.
    }
run-unreadable = { $case ->
    [permission] No tiene permiso para leer { $file }
    [folder] { $file } es una carpeta
   *[other] No se puede leer { $file }: { $reason }
}
    .help = { $case ->
        [permission] Pida permiso de lectura al dueño del archivo, o cópielo a una carpeta suya.
       *[other] Compruebe que el archivo se abre en otro programa e inténtelo otra vez.
    }
run-no-report-in-folder = { $folder } no contiene ningún reporte
    .help = Los reportes son archivos que terminan en .csv, .tsv, .json o .xlsx. Dé la carpeta en la que están; no se busca en las carpetas que contiene.
run-bad-encoding = No hay ninguna codificación llamada { $value }
    .help = Dé a --encoding un nombre como utf-8, windows-1252 o cp850, o quítelo: entonces la codificación se averigua.
run-bad-delimiter = “{ $value }” no puede separar los campos de un archivo CSV
    .help = Dé a --delimiter un solo carácter entre comillas, como ";" o "|", o la palabra tab.
run-bad-period = { $value } no es un mes
    .help = Escriba el mes que se reporta con año y mes, por ejemplo 2026-10.
run-bad-total = --expect-total no puede ser “{ $value }”
    .help = Escriba solo cifras, con un punto antes de los decimales si los hay, por ejemplo 52955120.02: sin divisa, sin comas y sin espacios.
run-bad-count = --expect-count no puede ser “{ $value }”
    .help = Escriba un número entero solo con cifras, por ejemplo 2199.
run-unknown-currency = No existe el código de divisa { $value }
    .help = Use el código de tres letras de ISO 4217, por ejemplo KES, UGX, PHP o USD.
run-unknown-rule = No hay ninguna regla llamada { $rule }
    .help = { $suggested ->
        [yes] ¿Quiso decir { $suggestion }? “repaylint rules” muestra todas las reglas.
       *[no] “repaylint rules” muestra todas las reglas.
    }
run-not-one-rule = { $case ->
    [later] { $rule } llegará con una versión posterior
   *[several] { $rule } nombra varias reglas
}
    .help = { $case ->
        [later] “repaylint rules” muestra las reglas de esta versión.
       *[several] Pregunte por una de ellas: { $rules }.
    }
run-later-schema = Este repaylint se compiló sin la parte que conoce la API de socios de Kiva
    .help = Muestra repayments, report y config. Para openapi, use un repaylint con la función “send”, que es el habitual.

## Writing a configuration file with “repaylint init”

run-init-exists = { $file } ya existe
    .help = Mírelo primero: puede contener ajustes que necesita. Para sobrescribirlo, agregue --force. Para conservarlo, elija otro nombre con --output.
run-init-from-stdin = La entrada estándar no puede ser a la vez el reporte y las respuestas
    .help = Guarde el reporte como archivo y delo con --from, o agregue --yes para que no se pregunte nada.
run-init-no-repayment = En { $file } no hay ningún reembolso, así que no se puede proponer nada
    .help = “repaylint { $file }” muestra por qué. Dé otro reporte o quite --from.
run-init-answer = “{ $value }” no es ninguna de las respuestas
    .help = { $suggested ->
        [yes] ¿Quiso decir { $suggestion }? Se puede responder: { $allowed }.
       *[no] Se puede responder: { $allowed }.
    }
run-init-damaged-id = { $case ->
    [empty] Uno de los ID está vacío
   *[damaged] { $id } está dañado o no es un ID
}
    .help = { $case ->
        [empty] Dé cada ID una vez.
       *[damaged] Copie los ID de su SIG, no de Excel.
    }
run-init-no-shape = Estos ID no tienen una forma común: { $ids }
    .help = Dé ID de un solo tipo. Si tiene varios tipos, deje esto abierto y escriba más adelante un patrón en el archivo.
run-init-gave-up = No se pudo aceptar ninguna respuesta para { $key }, y no se escribió nada
    .help = { $case ->
        [flag] Comience otra vez con “repaylint init”, o dé la respuesta con { $flag }.
       *[none] Comience otra vez con “repaylint init”. Con --yes no se pregunta nada.
    }

## The configuration file

run-two-configs = { $first } y { $other } siguen archivos de configuración distintos
    .help = { $first-has-one ->
        [yes] { $other-has-one ->
            [yes] { $first } sigue { $first-config } y { $other } sigue { $other-config }. Elija uno con --config, o revise los archivos uno por uno.
           *[no] { $first } sigue { $first-config } y { $other } no sigue ninguno. Elíjalo para los dos con “--config { $first-config }”, o revise los archivos uno por uno.
        }
       *[no] { $first } no sigue ninguno y { $other } sigue { $other-config }. Elíjalo para los dos con “--config { $other-config }”, o revise los archivos uno por uno.
    }
run-config-unreadable = { $case ->
    [not-found] No existe el archivo de configuración { $file }
    [permission] No tiene permiso para leer el archivo de configuración { $file }
    [folder] { $file } es una carpeta y no un archivo de configuración
   *[other] No se puede leer el archivo de configuración { $file }: { $reason }
}
    .help = Dé el archivo correcto con --config, o trabaje sin él con --no-config.
run-config-too-large = { $file } es demasiado grande para un archivo de configuración
    .help = Revise si se puso otro archivo en su lugar.
run-config-not-utf8 = { $file } no está en UTF-8 (línea { $line })
    .help = Ábralo en un editor de texto y guárdelo con la codificación UTF-8.

config-syntax = { $case ->
    [key-twice] Esta clave aparece dos veces en el archivo
    [bare-word] Aquí los textos van entre comillas, y true y false en minúsculas
    [backslash] Una barra invertida significa otra cosa entre "comillas dobles"
   *[other] No se entiende esta línea: { $detail }
}
    .help = { $case ->
        [key-twice] Conserve una de las dos.
        [bare-word] Escríbalo entre comillas rectas, como "three". Solo los números, true y false van sin ellas.
        [backslash] Ponga el texto entre 'comillas simples': ahí una barra invertida es un carácter común.
       *[other] Una línea es una clave, un signo igual y un valor: column-mode = "three". Una sección comienza con su nombre entre corchetes: [ids].
    }
config-unknown-key = { $case ->
    [top] No hay ningún ajuste llamado { $key }
   *[section] No hay ningún ajuste llamado { $key } en [{ $section }]
}
    .help = { $suggested ->
        [yes] ¿Quiso decir { $suggestion }?
       *[no] Los ajustes posibles aquí son: { $known }.
    }
config-misplaced-key = { $case ->
    [top] { $key } va al comienzo del archivo
   *[section] { $key } va en la sección [{ $home }]
}
    .help = { $case ->
        [top] Mueva la línea hacia arriba, antes de la primera línea que comienza con un corchete.
       *[section] Mueva la línea debajo de la línea [{ $home }]; agregue esa línea si todavía no está.
    }
config-wrong-type = { $expected ->
    [text] { $key } debe ser un texto entre comillas
    [number] { $key } debe ser un número entero
    [truth] { $key } debe ser true o false
    [list] { $key } debe ser una lista entre corchetes
    [text-or-list] { $key } debe ser un texto entre comillas, o una lista de esos textos entre corchetes
    [amount] { $key } debe ser un monto, entre comillas o como número entero
    [sections] { $key } debe ser una sección con corchetes dobles
   *[section] { $key } debe ser una sección
}
    .help = { $expected ->
        [text] Póngalo entre comillas rectas, como "three".
        [number] Escriba solo cifras, sin comillas.
        [truth] Escriba true o false en minúsculas, sin comillas.
        [list] Escríbalo así: ["uno", "dos"].
        [text-or-list] Escríbalo así: "KES" o ["KES", "USD"].
        [amount] Escríbalo así: "500000".
        [sections] Escriba [[{ $key }]] en una línea propia y los ajustes debajo.
       *[section] Escriba [{ $key }] en una línea propia y los ajustes debajo.
    }
config-missing-key = A una entrada de [[{ $section }]] le falta { $key }
    .help = { $key ->
        [code] Agregue la regla de la que se trata, por ejemplo code = "AMT010".
       *[reason] Agregue por qué está bien así, por ejemplo reason = "confirmado por la sucursal".
    }
config-empty-text = { $key } está vacío
    .help = Escriba algo entre las comillas, o borre la línea si no hace falta.
config-several-rules = { $value } nombra varias reglas, y una excepción es de una sola
    .help = Nombre la regla por su código o su nombre. “repaylint rules” muestra todas las reglas.
config-bad-day = { $key } no puede ser “{ $value }”
    .help = Escriba un día del calendario con año, mes y día, por ejemplo "2026-12-31".
config-bad-value = { $key } no puede ser “{ $value }”
    .help = { $suggested ->
        [yes] ¿Quiso decir { $suggestion }? Los valores posibles son: { $allowed }.
       *[no] Los valores posibles son: { $allowed }.
    }
config-bad-number = { $key } no puede ser { $value }
    .help = Escriba un número entero, de 1 en adelante.
config-bad-amount = { $key } no puede ser { $value }
    .help = Escriba solo cifras, con un punto antes de los decimales si los hay, como "500000" o "2500.50". Debe ser mayor que cero.
config-amount-unquoted = { $key } tiene decimales y debe ir entre comillas
    .help = Escriba "{ $value }": entre comillas se toma cifra por cifra; sin ellas podría redondearse.
config-unknown-currency = No existe el código de divisa { $value }
    .help = Use el código de tres letras de ISO 4217, por ejemplo KES, UGX, PHP o USD.
config-bad-regex = No se entiende el patrón de { $key }: { $detail }
    .help = Escriba una expresión regular como 'KE-[0-9]{ "{" }7{ "}" }', que significa KE- y siete cifras.
config-regex-too-large = El patrón de { $key } es demasiado grande
    .help = Repita menos caracteres, y prefiera [0-9] y [A-Z] a \d y \w.
config-too-many = { $key } contiene más de { $most } patrones
    .help = Una varios patrones en uno solo, por ejemplo (QA|DEV)-.*
config-unknown-rule = No hay ninguna regla llamada { $rule }
    .help = { $suggested ->
        [yes] ¿Quiso decir { $suggestion }? “repaylint rules” muestra todas las reglas.
       *[no] “repaylint rules” muestra todas las reglas.
    }
config-rule-twice = { $rule } se define dos veces, una por su código y otra por su nombre o con otras mayúsculas
    .help = Conserve una de las dos líneas.

## The control file

run-control-unreadable = { $case ->
    [permission] No tiene permiso para leer el archivo de control { $file }
   *[other] No se puede leer el archivo de control { $file }: { $reason }
}
    .help = { $case ->
        [permission] Pida permiso de lectura al dueño del archivo.
       *[other] Compruebe que el archivo se abre en un editor de texto e inténtelo otra vez.
    }
run-control-too-large = { $file } es demasiado grande para un archivo de control
    .help = Revise si se puso otro archivo en su lugar.
control-syntax = { config-syntax }
    .help = { $case ->
        [key-twice] { config-syntax.help }
        [bare-word] Escríbalo entre comillas rectas, como "KES" o "2026-10". Solo los números van sin ellas.
       *[other] Una línea es una clave, un signo igual y un valor, con un punto antes de los decimales: total = 52955120.02. Las claves son total, count, currency y period.
    }
control-bad-total = { $key } no puede ser { $value }
    .help = Escriba solo cifras, con un punto antes de los decimales si los hay, por ejemplo 52955120.02: sin divisa, sin comas y sin espacios.
control-bad-count = { $key } no puede ser { $value }
    .help = Escriba un número entero solo con cifras, por ejemplo 2199.
control-other-currency = El archivo de control está en { $value }, pero esta revisión es en { $settings }
    .help = Corrija lo que no sea correcto: esta línea, --currency, currency en repaylint.toml, o el archivo de control de otro reporte. Los reportes en divisas distintas se revisan uno por uno.
control-other-period = El archivo de control es de { $value }, pero esta revisión es de { $settings }
    .help = Compruebe si el archivo de control corresponde a este reporte. Después corrija lo que no sea correcto: esta línea, --period, o el archivo de control de otro reporte. Los reportes de meses distintos se revisan uno por uno.
## The baseline

run-baseline-unreadable = { $case ->
    [not-found] No existe la línea base { $file }
    [permission] No tiene permiso para leer la línea base { $file }
    [folder] { $file } es una carpeta y no una línea base
   *[other] No se puede leer la línea base { $file }: { $reason }
}
    .help = { $case ->
        [not-found] Revise cómo está escrito. Para hacer una nueva con lo que hay hoy, escriba “--write-baseline { $file }” en lugar de “--baseline { $file }”.
       *[other] Dé el archivo correcto con --baseline, o quítelo.
    }
run-baseline-too-large = { $file } es demasiado grande para una línea base
    .help = Revise si se puso otro archivo en su lugar.
run-baseline-version = { $file } fue escrito por otra versión de repaylint, que esta no puede leer (es de la versión { $version })
    .help = Escríbalo de nuevo: ponga “--write-baseline { $file }” en lugar de “--baseline { $file }”.
run-baseline-broken = { $file } no es una línea base, o se dañó al editarlo a mano
    .help = Tome la última versión correcta del archivo. O escríbalo de nuevo: ponga “--write-baseline { $file }” en lugar de “--baseline { $file }”, y mire lo que contiene después.
run-baseline-written = { $count ->
    [0] Se escribió la línea base { $file }. No hay ninguna advertencia ni nota que guardar; los errores nunca se guardan.
    [one] Se escribió la línea base { $file } con 1 hallazgo. Los errores nunca se guardan.
   *[other] Se escribió la línea base { $file } con { COUNT($count) } hallazgos. Los errores nunca se guardan.
}

## Output

run-unknown-format = No hay ningún formato llamado { $value }
    .help = { $suggested ->
        [yes] ¿Quiso decir { $suggestion }? Los formatos son: { $allowed }.
       *[no] Los formatos son: { $allowed }.
    }
run-format-without-file = Falta el nombre de un archivo después de { $value }=
    .help = Escriba --format { $value }=ARCHIVO para escribir un archivo, o --format { $value } para la salida estándar.
run-two-formats = Los formatos { $first } y { $second } no pueden ir al mismo lugar
    .help = Dé un archivo a uno de los dos, por ejemplo --format { $second }=ARCHIVO.
run-output-twice = { $file } se escribiría dos veces
    .help = Dé a cada formato un archivo propio.
run-output-without-format = No queda nada que escribir en { $file }, porque cada formato tiene su propio archivo
    .help = Quite --output, o agregue otro --format.
run-output-is-input = { $file } es uno de los reportes y se sobrescribiría
    .help = Elija otro nombre para el resultado.
run-cannot-write = { $case ->
    [not-found] No se puede escribir { $file }: su carpeta no existe
    [permission] No tiene permiso para escribir { $file }
    [folder] { $file } es una carpeta
   *[other] No se puede escribir { $file }: { $reason }
}
    .help = Elija otro archivo u otra carpeta para el resultado.
run-cannot-write-stdout = No se puede escribir el resultado: { $reason }
    .help = Revise si el disco está lleno, o escriba en un archivo con --output.

## Mistakes of the program

run-panicked = Error interno en { $place }: es un error de repaylint, no de su reporte
    .help = Por favor, avísenos del error con la línea de arriba y el comando que escribió. No envíe su reporte: contiene datos de personas.
run-summary-full = El resumen del trabajo no se incluyó: { $file } no tiene espacio para él.
run-open-not-ours = { $file } ya existe, y no lo escribió repaylint
    .help = Mueva ese archivo a otro lugar, o elija otro nombre con --format html=ARCHIVO.
run-opened = El reporte { $file } se abre en su navegador.
run-not-opened = No se pudo iniciar ningún navegador: { $reason }. Abra usted mismo el reporte { $file }.

## A window of our own, where a report was dropped on the icon

run-dropped-nothing = Para revisar un reporte, arrastre su archivo hasta el icono de repaylint.
run-dropped-close = Presione Entrar para cerrar esta ventana.
config-credential = { $key } no debe estar en la configuración
    .help = Este archivo pasa de mano en mano y se conserva; las credenciales no deben estar en él. Borre la línea y ponga KIVA_CLIENT_ID y KIVA_CLIENT_SECRET en las variables de entorno, o dé un archivo con --credentials. Si otras personas vieron el archivo, pida a Kiva una clave secreta nueva.
config-bad-url = { $case ->
    [user] { $key } contiene un nombre de usuario o una contraseña
    [plain-http] { $key } no puede ser { $value }: http sin s no está protegido en el camino
   *[other] { $key } no puede ser { $value }
}
    .help = { $case ->
        [user] Escriba la dirección sin la parte que está antes de la arroba (@). Lo que demuestra quién es usted está en KIVA_CLIENT_ID y KIVA_CLIENT_SECRET.
        [plain-http] Escriba https:// en su lugar. http sin s es solo para pruebas en esta computadora, por ejemplo http://127.0.0.1:8080.
        [query] Escriba la dirección sin signo de interrogación y sin el signo de número (#).
       *[other] Escriba una dirección como https://partner-api.k1.kiva.org: https://, el servidor en letras sin acentos y, si la hay, una ruta.
    }
