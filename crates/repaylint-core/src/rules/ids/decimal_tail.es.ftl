decimal-tail = El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } termina como un número decimal: probablemente un programa hizo un número del ID { $suggestion }
    .help = Si { $suggestion } es el ID en su SIG, escriba eso.
    .fix = Escribir { $suggestion }
    .summary = Un ID que termina en .0 o ,00
    .what = Un ID de cifras que termina en un punto o una coma y ceros, como 88002.0. No se señala si otros ID de la columna terminan en otras cifras después de un punto, como 88002.1: entonces el punto es parte de los ID.
    .why = El ID en Kiva no tiene esa terminación, así que el reembolso puede no encontrar ningún préstamo. Si el ID se convirtió en número por el camino, también puede haber perdido los ceros del comienzo.
    .excel = Seleccione la columna, elija Formato de celdas, Número con 0 posiciones decimales, y guarde otra vez como CSV. Si sus ID comienzan con ceros, comience otra vez con la exportación del SIG y cargue la columna como Texto (Datos, De texto/CSV).
    .mis = Exporte los ID como texto. Muchas herramientas de datos convierten una columna de números en decimales en cuanto una de sus celdas está vacía: lea y escriba también ahí las columnas de los ID como texto.
