test-draft-client = { $many ->
    [yes] { $count } de los { $all } reembolsos son de clientes que se usaron en borradores de préstamos de prueba; el primero es { $client_id }
   *[no] { $source ->
        [config] El cliente { $client_id } del préstamo { $loan_id } está en la configuración como cliente de préstamos de prueba
       *[draft] El cliente { $client_id } del préstamo { $loan_id } se usó en un borrador de préstamo de prueba ({ $draft })
    }
}
    .help = { $many ->
        [yes] Mire si los borradores que dio son los de las pruebas. Los borradores de préstamos reales no deben darse con --drafts.
       *[no] Mire en PA2 si el préstamo está como payingBack. Si no lo está, quite la fila. Si lo está, el reembolso es correcto: si da la lista de Kiva con --loans, esta advertencia desaparece.
    }
    .summary = Un cliente de un borrador de préstamo de prueba
    .what = Un reembolso de un cliente cuyo ID se usó para probar el envío de borradores de préstamos (--drafts, o [test-loans] en la configuración), aunque el ID del préstamo no se usó. Los clientes con un préstamo que la propia lista de Kiva (--loans) muestra como payingBack o defaulted nunca se señalan. Los reportes sin ID de clientes no se miran.
    .why = Kiva pide no usar en los reportes de reembolsos los datos de los clientes de los borradores de préstamos de prueba. El cliente también puede tener un préstamo real, así que debe mirarlo una persona.
    .excel = Filtre la columna del ID del cliente por el ID y mire cada una de las filas.
    .mis = Use clientes inventados para los borradores de préstamos de prueba, nunca reales.
