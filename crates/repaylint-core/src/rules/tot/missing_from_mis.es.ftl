missing-from-mis = { $most ->
    [yes] { $unknown } de { $all } préstamos no están en los registros del SIG; el primero es { $loan_id }{ $case ->
        [left-out] : [mis] where lo deja fuera
        [zeros] ; ahí es { $near }
        [case] ; ahí es { $near }
        [separators] ; ahí es { $near }
        [client] ; ahí su cliente es { $near }
       *[nothing] {""}
    }
   *[no] { $case ->
        [left-out] El préstamo { $loan_id } está en los registros del SIG, pero no entre las filas que elige [mis] where
        [client] El préstamo { $loan_id } del cliente { $client_id } no está en los registros del SIG, que lo tienen con el cliente { $near }
        [zeros] El préstamo { $loan_id } no está en los registros del SIG, que tienen { $near }
        [case] El préstamo { $loan_id } no está en los registros del SIG, que tienen { $near }
        [separators] El préstamo { $loan_id } no está en los registros del SIG, que tienen { $near }
       *[nothing] El préstamo { $loan_id } no está en los registros del SIG
    }
}
    .help = { $most ->
        [yes] { $case ->
            [left-out] Mire la columna y el valor que [mis] where nombra en repaylint.toml: deben elegir los préstamos que Kiva financia.
           *[nothing] Dé los registros del SIG con los que se hizo el reporte: de la misma sucursal y el mismo mes, con los ID que tiene Kiva. Si los registros tienen estos ID en otra columna, escriba su nombre en [mis] en repaylint.toml: loan-id = "…".
        }
       *[no] { $case ->
            [left-out] Busque el préstamo en su SIG. Si Kiva no lo financia, quítelo del reporte. Si Kiva lo financia, corrija su fondo en el SIG y exporte otra vez.
            [client] Busque el préstamo en su SIG y escriba en el reporte el cliente que está ahí. Si varios integrantes comparten el préstamo, repórtelos como los tiene el SIG.
            [zeros] Escriba el ID exactamente como en el SIG. Excel quita los ceros del comienzo de los números: dé a la columna el formato Texto antes de abrir el archivo.
            [case] Si es el mismo préstamo, escriba el ID exactamente como en el SIG.
            [separators] Si es el mismo préstamo, escriba el ID exactamente como en el SIG.
           *[nothing] Busque el préstamo en su SIG. Corrija el ID, o quite la fila del reporte si no es un préstamo suyo.
        }
    }
    .related = { $case ->
        [left-out] Los registros del SIG lo tienen aquí
       *[near] Los registros del SIG tienen este
    }
    .summary = Un préstamo que el SIG no tiene
    .what = Un reembolso cuyo préstamo no está en los registros de su SIG (--mis). Los ID se comparan exactamente, sin los espacios de alrededor. Un ID que solo difiere en mayúsculas y minúsculas, ceros del comienzo o separadores se nombra, pero nunca se toma por el mismo. De un préstamo que [mis] where deja fuera se dice que está fuera. Si al menos el 90 % de 20 o más préstamos no están en los registros, es un solo hallazgo: son otros registros, u otro tipo de ID.
    .why = Kiva pide lo que está en su SIG. Un monto para un préstamo que no está ahí puede llegar a otro prestatario, o a ninguno.
    .excel = Busque cada ID del préstamo en los registros del SIG con BUSCARX o CONTAR.SI. Dé antes a las dos columnas el formato Texto; si no, los ID con ceros al comienzo no se encuentran.
    .mis = Exporte el reporte y los registros a partir de los mismos datos y el mismo día, con el mismo tipo de ID del préstamo.
