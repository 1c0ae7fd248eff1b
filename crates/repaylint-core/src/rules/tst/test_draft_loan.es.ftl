test-draft-loan = { $many ->
    [yes] { $count } de los { $all } reembolsos son de préstamos que se usaron en borradores de préstamos de prueba; el primero es { $loan_id }
   *[no] { $source ->
        [config] El préstamo { $loan_id } está en la configuración como préstamo de prueba
       *[draft] El préstamo { $loan_id } se usó en un borrador de préstamo de prueba ({ $draft })
    }
}
    .help = { $many ->
        [yes] Mire si los borradores que dio son los de las pruebas. Los borradores de préstamos reales no deben darse con --drafts.
       *[no] { $source ->
            [config] Quite la fila. Si el préstamo resulta ser real, quite su ID de [test-loans] en repaylint.toml.
           *[draft] Quite la fila. Si el borrador se convirtió en un préstamo real, dé con --loans la lista de Kiva, donde el préstamo está como payingBack, o quite este borrador de --drafts.
        }
    }
    .summary = Un préstamo de un borrador de préstamo de prueba
    .what = Un reembolso de un préstamo cuyo ID se usó para probar el envío de borradores de préstamos: como préstamo de un prestatario o de un grupo en un borrador dado con --drafts, o en [test-loans] en la configuración. Basta el ID del préstamo, sea cual sea el cliente. Solo si su SIG numera los préstamos de nuevo para cada cliente, el cliente también debe ser el del borrador. Los préstamos que la propia lista de Kiva (--loans) muestra como payingBack o defaulted nunca se señalan.
    .why = Kiva pide no usar en los reportes de reembolsos a los prestatarios de los borradores de préstamos de prueba: PA2 no los tiene en payingBack, así que el dinero que se reporta para ellos no llega a ninguna parte.
    .excel = Filtre la columna del ID del préstamo por el ID y elimine la fila.
    .mis = Marque los préstamos de prueba en su SIG, o deles un fondo propio, y quítelos de la exportación.
