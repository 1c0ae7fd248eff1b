control-count = { $direction ->
    [more] Hay { $found } reembolsos, { $difference } más que
   *[less] Hay { $found } reembolsos, { $difference } menos que
} { $by ->
    [file] los { $expected } de { $control }
   *[user] los { $expected } esperados
}
    .help = { $case ->
        [repeated] { $difference ->
            [one] Un reembolso es de un préstamo que ya está antes en el reporte: eso lo explicaría. Busque el préstamo en su SIG, y conserve una fila si los dos son el mismo reembolso.
           *[other] { $difference } reembolsos son de préstamos que ya están antes en el reporte: eso lo explicaría. Busque los préstamos en su SIG, y conserve una fila de cada uno.
        }
        [unread] { $difference ->
            [one] Una fila no se pudo leer como reembolso: eso lo explicaría. Corrija la fila y revise otra vez.
           *[other] { $difference } filas no se pudieron leer como reembolsos: eso lo explicaría. Corrija las filas y revise otra vez.
        }
        [totals] Una fila de totales que se contó como reembolso lo explicaría. Tome la cantidad de préstamos de su SIG.
        [blank] { $difference ->
            [one] Una fila vacía que se contó como reembolso lo explicaría. Tome la cantidad de préstamos de su SIG.
           *[other] { $difference } filas vacías que se contaron como reembolsos lo explicarían. Tome la cantidad de préstamos de su SIG.
        }
        [set-aside] { $difference ->
            [one] Una fila que no es un reembolso pero se contó lo explicaría. Tome la cantidad de préstamos de su SIG.
           *[other] { $difference } filas que no son reembolsos pero se contaron lo explicarían. Tome la cantidad de préstamos de su SIG.
        }
        [header] Una fila de encabezado que se contó como reembolso lo explicaría, y también un reembolso que falta. Tome la cantidad de préstamos de su SIG.
        [all-rows] La cantidad esperada es la de todas las filas del archivo, incluidas las que no son reembolsos. Tome la cantidad de préstamos de su SIG.
       *[none] Compare los préstamos con los de su SIG, y mire de dónde viene la cantidad esperada: otro mes, otra sucursal u otro fondo tiene otra cantidad de préstamos.
    }
    .related = { $case ->
        [repeated] Este préstamo ya está antes en el reporte
        [unread] Esta fila no se pudo leer como reembolso
       *[other] Esta fila no es un reembolso
    }
    .summary = Una cantidad de reembolsos distinta de la esperada
    .what = Un reporte con más o menos reembolsos de los que usted espera. La cantidad se da con --expect-count para todos los archivos juntos, o como count en un archivo junto al reporte que se llama como él, por ejemplo report.csv.control.toml. Si las filas que se apartaron, o los préstamos que están dos veces en el reporte, son exactamente tantos como la diferencia, se nombran. Con --partial no se compara nada.
    .why = PA2 cuenta los préstamos que se reportaron de los que espera, y lo que no se reporta puede facturarse. La cantidad de su SIG muestra antes del envío si una fila se perdió o se duplicó.
    .excel = Seleccione la columna de los ID de los préstamos: Excel muestra en la parte inferior de la ventana cuántas celdas tienen datos. Reste una por el encabezado.
    .mis = Haga que el SIG cuente los préstamos del mismo mes, sucursal y fondo que la exportación, y dé esa cantidad con --expect-count, o haga que la exportación la escriba en el archivo de control.
