date-id = El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } es una fecha: probablemente una hoja de cálculo la hizo a partir de un ID como 12-3
    .help = Busque el ID en su SIG y escríbalo como está ahí. Más de un ID puede convertirse en la misma fecha.
    .summary = Un ID que se convirtió en una fecha
    .what = Un ID como 12-Mar, ene-24 o 2024-03-12 00:00:00 en una columna en la que la mayoría de los ID no son fechas.
    .why = Excel toma algunos ID por fechas y escribe la fecha en el archivo. El ID se pierde, y el reembolso puede no encontrar ningún préstamo, o encontrar otro.
    .excel = Comience otra vez con el archivo que salió de su SIG, y no lo abra con doble clic. Elija Datos, De texto/CSV, dé a las columnas de los ID el tipo Texto antes de cargar, y después guarde como CSV. Dar después el formato Texto a las celdas no devuelve los ID.
    .mis = Envíe la exportación a Kiva tal como es, sin abrirla antes en una hoja de cálculo. Compruebe también que la exportación no pone una columna de fechas en el lugar del ID.
