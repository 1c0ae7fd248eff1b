kiva-id-used = { $many ->
    [yes] { $count } de los { $all } reembolsos llevan el número que Kiva da al préstamo en lugar del ID del préstamo de su SIG; el primero es { $loan_id }
   *[no] { $known ->
        [no] { $loan_id } es el número que Kiva da a un préstamo, y no el ID del préstamo de su SIG
       *[yes] { $loan_id } es el número que Kiva da al préstamo { $internal }, y no el ID del préstamo de su SIG
    }
}
    .help = { $environment ->
        [staging] La lista es del entorno de pruebas de Kiva (staging), donde hay otros préstamos. Si el reporte va al entorno de producción, obtenga la lista de ese entorno y revise otra vez.
       *[production] { $many ->
            [yes] Tome la columna con los ID de los préstamos de su SIG en lugar de la columna del ID de Kiva.
           *[no] { $known ->
                [no] Busque el préstamo en PA2 por este número y escriba su ID del préstamo.
               *[yes] Escriba { $internal }, el ID del préstamo con el que su SIG lo envió a Kiva.
            }
        }
    }
    .fix = Escribir el ID del préstamo del SIG
    .related = Kiva tiene el préstamo aquí
    .summary = El ID de Kiva en lugar del ID del préstamo
    .what = Un ID del préstamo que la lista de Kiva (--loans) no tiene como ID suyo (internal_loan_id), sino como el número que Kiva da a un préstamo (kiva_id).
    .why = Cada préstamo tiene dos números: el que le dio su SIG y el del sitio web de Kiva. Los reembolsos se reportan con el primero. Con el segundo, Kiva no encuentra ningún préstamo, o encuentra otro.
    .excel = Las descargas de PA2 tienen las dos columnas. Busque con BUSCARX el ID del préstamo a partir del ID de Kiva y escríbalo en su lugar.
    .mis = Exporte como loan_id el ID del préstamo que se envió a Kiva en el borrador de préstamo, y no el número con el que Kiva respondió.
