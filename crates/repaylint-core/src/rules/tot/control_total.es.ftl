control-total = { $direction ->
    [more] Los reembolsos suman { $found }, es decir, { $difference } más que
   *[less] Los reembolsos suman { $found }, es decir, { $difference } menos que
} { $by ->
    [file] el total de control de { $expected } en { $control }
   *[user] el total esperado de { $expected }
}{ $unread ->
    [0] {""}
    [one] ; 1 monto no se pudo leer y no está en la suma
   *[other] ; { $unread } montos no se pudieron leer y no están en la suma
}
    .help = { $case ->
        [one-twice] El préstamo { $loan } está otra vez en el reporte con { $amount }, que es la diferencia: contarlo dos veces la explicaría. Busque el préstamo en su SIG, y conserve una fila si los dos son el mismo reembolso.
        [all-twice] { $matches } reembolsos son de préstamos que ya están antes en el reporte, y juntos son la diferencia: contarlos dos veces la explicaría. Conserve una fila de cada préstamo.
        [total-among] El monto del préstamo { $loan } es el total esperado: una fila de totales que se lee como reembolso explicaría la diferencia. Elimine la fila si lo es.
        [equal-more] { $matches ->
            [one] El monto del préstamo { $loan } es la diferencia: un reembolso que no debe estar en este reporte la explicaría. Busque el préstamo en su SIG.
           *[other] { $matches } reembolsos tienen el monto { $amount }, que es la diferencia: uno de ellos que no debe estar en este reporte la explicaría. Búsquelos en su SIG.
        }
        [equal-less] { $matches ->
            [one] El monto del préstamo { $loan } es la diferencia: un total de control que lo contiene dos veces la explicaría, y también otro reembolso de este monto que falta. Mire en su SIG cuál de los dos es el caso.
           *[other] { $matches } reembolsos tienen el monto { $amount }, que es la diferencia: otro que falta la explicaría. Mire en su SIG si hay más.
        }
        [point] { $matches ->
            [one] { $amount } para el préstamo { $loan } explicaría la diferencia si debiera ser { $right }: su punto decimal se habría perdido o estaría en otro lugar. Busque el préstamo en su SIG.
           *[other] { $matches } montos explicarían la diferencia, cada uno por sí solo, si su punto decimal se hubiera perdido o estuviera en otro lugar. Búsquelos en su SIG.
        }
        [swapped] { $matches ->
            [one] { $amount } para el préstamo { $loan } explicaría la diferencia si debiera ser { $right }: dos de sus cifras habrían cambiado de lugar. Busque el préstamo en su SIG.
           *[other] { $matches } montos explicarían la diferencia, cada uno por sí solo, si dos de sus cifras hubieran cambiado de lugar. Busque los montos que se escribieron a mano.
        }
        [set-aside] { $matches ->
            [one] Una fila que no se pudo leer como reembolso contiene { $amount }, que es la diferencia. Corrija esta fila y revise otra vez.
           *[other] { $matches } filas que no se pudieron leer como reembolsos contienen { $amount }, que es la diferencia. Corrija estas filas y revise otra vez.
        }
        [unread] Corrija los montos que no se pudieron leer, y revise otra vez.
        [doubled] La suma es exactamente el doble del total esperado: lo explicarían filas que se pegaron todas dos veces, o subtotales que se leen como reembolsos. Búsquelos.
        [halved] El total esperado es exactamente el doble de la suma: una fila de totales que se sumó en él lo explicaría. Tome otra vez el total de su SIG.
        [own-total-expected] La fila de totales del propio reporte también dice { $amount }: lo explicarían filas que se perdieron o se cambiaron después de la exportación. Exporte otra vez el reporte de su SIG.
        [own-total-found] La fila de totales del propio reporte dice { $amount }, igual que las filas: lo explicaría un total de control de otro mes, otra sucursal u otra lista. Mire de dónde viene el total de control.
       *[none] Ningún reembolso por sí solo explica la diferencia. Compare el reporte con su SIG préstamo por préstamo, y mire de dónde viene el total de control: otro mes, otra sucursal u otra divisa tiene otro total.
    }
    .related = { $case ->
        [one-twice] Uno de los reembolsos de este préstamo
        [all-twice] Este préstamo ya está antes en el reporte
        [total-among] Este monto es el total esperado
        [set-aside] Esta fila contiene la diferencia
        [own-total-expected] El total del propio reporte
        [own-total-found] El total del propio reporte
       *[other] Este monto explicaría la diferencia
    }
    .summary = Los montos no suman el total de control
    .what = Un reporte cuyos montos no suman el total que usted espera. El total se da con --expect-total para todos los archivos juntos, o en un archivo junto al reporte que se llama como él, por ejemplo report.csv.control.toml: puede contener total, count, currency y period. La suma es exacta. Si un reembolso, una fila o un descuido explicaría la diferencia, se nombra. Con --partial no se compara nada.
    .why = Un total de control es la comprobación más antigua de los contadores: viene del SIG por otro camino que las filas, así que muestra una fila que se perdió, se duplicó o se cambió por el camino. Un reporte finalizado no se puede modificar.
    .excel = Seleccione la columna de los montos: Excel muestra su suma en la parte inferior de la ventana. Si no es el total de su SIG, ordene por monto y busque el reembolso que se nombra.
    .mis = Genere el reporte de totales del mismo mes, sucursal y fondo que la exportación, y dé ese total con --expect-total, o haga que la exportación lo escriba en el archivo de control.
