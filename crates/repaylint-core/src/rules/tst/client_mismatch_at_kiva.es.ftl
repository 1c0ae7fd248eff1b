client-mismatch-at-kiva = { $many ->
    [yes] { $count } de los { $all } reembolsos nombran a otro cliente que el que Kiva tiene para el préstamo; el primero es el del préstamo { $loan_id }
   *[no] { $known ->
        [no] Kiva tiene el préstamo { $loan_id } sin ID del cliente, pero el reporte dice cliente { $client_id }
       *[yes] Kiva tiene el préstamo { $loan_id } con el cliente { $other }{ $more ->
            [0] {""}
            [one] {" "}y otro cliente
           *[other] {" "}y otros { $more } clientes
        }, no con { $client_id }
    }
}
    .help = { $environment ->
        [staging] La lista es del entorno de pruebas de Kiva (staging), donde hay otros préstamos. Si el reporte va al entorno de producción, obtenga la lista de ese entorno y revise otra vez.
       *[production] { $many ->
            [yes] Mire si la columna del ID del cliente contiene los ID que su SIG envió a Kiva como internal_client_id, u otro número del cliente.
           *[no] Busque el préstamo en su SIG. Si es correcto el cliente que tiene Kiva, corrija el ID del cliente. Si es correcto el del reporte, el ID del préstamo puede ser de otro préstamo.
        }
    }
    .related = Kiva tiene este cliente
    .summary = Otro cliente que el que Kiva tiene para el préstamo
    .what = Un reembolso cuyo ID del préstamo está en la lista de Kiva (--loans), pero solo con otros ID de clientes. Con tres columnas, el préstamo y el cliente nombran juntos el préstamo. Los ID de clientes a los que solo les faltan los ceros del comienzo se señalan con IDS006.
    .why = Con tres columnas, Kiva busca un préstamo por los dos ID. Con otro cliente, el reembolso no encuentra ningún préstamo, o encuentra el de otra persona.
    .excel = Busque con BUSCARX el cliente de cada préstamo en la lista de Kiva y compárelo con el reporte. Muchas diferencias suelen indicar que una columna se ordenó sola.
    .mis = Tome el ID del préstamo y el ID del cliente del mismo registro del préstamo, tal como se enviaron a Kiva.
