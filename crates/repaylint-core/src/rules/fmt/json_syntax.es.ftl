json-syntax = { $case ->
    [comment] { $number ->
        [one] Aquí hay un comentario, que JSON no permite
       *[other] Hay { $number } comentarios en el archivo, el primero de ellos aquí; JSON no permite ninguno
    }
    [trailing-comma] { $number ->
        [one] Hay una coma antes de un corchete o una llave de cierre
       *[other] Hay { $number } comas antes de corchetes o llaves de cierre, la primera de ellas aquí
    }
    [both] Hay { $number } comentarios y comas de más en el archivo, el primero de ellos aquí; JSON no permite ninguno
    [single-quotes] El texto está entre comillas simples; JSON solo acepta comillas dobles
    [unquoted-key] El nombre { $found } está sin comillas dobles
    [not-json-word] { $found } no es un valor en JSON
    [missing-comma] Aquí falta una coma, entre un valor y el siguiente
    [missing-colon] Aquí faltan dos puntos, entre un nombre y su valor
    [unclosed-bracket] El archivo termina antes de que se cierre { $opening }
    [wrong-bracket] El signo { $found } no puede cerrar { $opening }
    [surplus-bracket] El signo { $found } no cierra nada
    [unclosed-string] Un texto que comienza con una comilla doble nunca se cierra
    [control-in-string] Dentro de un texto hay un salto de línea, una tabulación u otro carácter de control
    [bad-escape] { $found } no tiene significado dentro de un texto
    [leading-zero] El número { $found } comienza con un cero, lo que JSON no permite
    [bad-number] { $found } no es un número como los escribe JSON
    [text-after-end] El documento JSON ya terminó, pero sigue algo más
    [too-deep] Hay más de 128 corchetes o llaves unos dentro de otros
    [missing-value] Aquí falta un valor
    [empty] El archivo está vacío
   *[unexpected] { $found } no puede estar aquí
}
    .help = { $case ->
        [comment] Quite los comentarios.
        [trailing-comma] Quite cada coma que no tiene un valor después.
        [both] Quite los comentarios y cada coma que no tiene un valor después.
        [single-quotes] Ponga comillas dobles en cada nombre y en cada texto.
        [unquoted-key] Escriba "{ $found }" entre comillas dobles.
        [not-json-word] Si es un ID, póngalo entre comillas dobles. Si está en lugar de un monto que falta, busque el monto en su SIG. Si está en lugar de un ID del cliente que falta, quite client_id.
        [missing-comma] Ponga una coma entre los dos valores.
        [missing-colon] Ponga dos puntos entre el nombre y su valor.
        [unclosed-bracket] Puede que la exportación se haya interrumpido: hágala otra vez y compare la cantidad de reembolsos. Si está completa, agregue el signo de cierre.
        [wrong-bracket] Cierre {"{"} con {"}"} y [ con ].
        [surplus-bracket] Quite el signo, o agregue el que lo abre.
        [unclosed-string] Agregue la comilla doble de cierre. Una comilla doble dentro de un texto se escribe \".
        [control-in-string] Quítelo del texto. Si hace falta, escriba \n para un salto de línea y \t para una tabulación.
        [bad-escape] Escriba \\ para una barra invertida que es parte del texto.
        [leading-zero] Si es un ID, póngalo entre comillas dobles. Si es un monto, quite el cero.
        [bad-number] Escriba cifras, con un punto como máximo entre ellas, como 25.00.
        [text-after-end] Ponga todos los reembolsos en un solo documento; si el resto no es parte de él, quítelo.
        [too-deep] Un reporte necesita tres niveles: el documento, la lista y el reembolso. Revise cómo se hace el archivo.
        [empty] Exporte otra vez el reporte, y compruebe su tamaño antes de enviarlo.
        [missing-value] Escriba el valor. Si no hay ninguno, quite también su nombre y su coma.
       *[unexpected] Compare este lugar con el ejemplo de la página de esta regla. Lo mejor es que una biblioteca de JSON escriba el archivo.
    }
    .fix = { $case ->
        [comment] Quitar los comentarios
        [both] Quitar los comentarios y las comas de más
       *[trailing-comma] Quitar las comas de más
    }
    .related = { $case ->
        [unclosed-string] El texto comienza aquí
       *[unclosed-bracket] Se abre aquí
    }
    .summary = Un archivo que no es JSON
    .what = Un documento que no cumple las reglas de JSON: comentarios, comas antes de un corchete o una llave de cierre, comillas simples, nombres sin comillas, palabras como NaN, corchetes, llaves o comillas que no se cierran, números que comienzan con un cero, texto después del final. Solo se muestra el primer lugar, porque lo que se deriva de él confundiría.
    .why = Un programa que lee JSON rechaza todo el documento, no solo el lugar incorrecto. No se reportaría ninguno de sus reembolsos.
    .excel = Excel no escribe JSON. Corrija el lugar en un editor de texto, o reporte con un CSV.
    .mis = Haga que una biblioteca de JSON de su lenguaje de programación escriba la exportación, en lugar de unir textos; ella pone bien todas las comillas, comas, corchetes y llaves.
