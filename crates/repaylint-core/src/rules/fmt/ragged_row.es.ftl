ragged-row = { $case ->
    [separator] Los campos de esta fila están separados por { $sign ->
            [comma] comas
            [semicolon] puntos y comas
            [tab] tabulaciones
            [bar] barras verticales (|)
           *[other] otro carácter
        }; los de las demás filas, por { $usual ->
            [comma] comas
            [semicolon] puntos y comas
            [tab] tabulaciones
            [bar] barras verticales (|)
           *[other] otro carácter
        }
   *[more] Esta fila tiene { $found ->
            [one] { $found } campo
           *[other] { $found } campos
        }, y el archivo tiene { $expected ->
            [one] { $expected } columna
           *[other] { $expected } columnas
        }
}
    .help = { $case ->
        [separator] Separe los campos de esta fila como los de las demás filas.
        [fewer] Compare la fila con su SIG y complétela. Puede faltar un valor, o un salto de línea dentro de un nombre puede haber cortado la fila en dos.
       *[more] Compare la fila con su SIG. Muchas veces un separador dentro de un nombre o de un monto produce el campo de más: ponga ese valor entre comillas dobles, o quítele el separador.
    }
    .summary = Una fila con campos de más o de menos
    .what = Una fila con más o menos campos que el encabezado, o que la primera fila si no hay encabezado. No cuentan los campos de más que están vacíos al final, ni los que faltan de columnas que no se leen, a no ser que un separador de más o de menos parezca haber desplazado los valores de la fila. La fila se aparta: su monto no está en ninguna suma.
    .why = Desde el campo equivocado, cada valor queda en otra columna. Nadie puede estar seguro de qué valor es el ID del préstamo y cuál el monto, así que el reembolso se reportaría mal o no se reportaría.
    .excel = Busque la fila que pasa de la última columna, o termina antes, y mueva sus valores a las columnas correctas. Después guarde otra vez como CSV.
    .mis = Haga que la exportación ponga los campos de texto entre comillas dobles (un ajuste que suele llamarse “calificador de texto”), para que una coma o un salto de línea dentro de un nombre quede dentro de su campo.
