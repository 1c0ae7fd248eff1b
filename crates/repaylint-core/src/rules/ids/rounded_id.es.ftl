rounded-id = { $count } ID de { $field ->
        [client_id] clientes
       *[loan_id] préstamos
    } de 16 cifras o más, como { $value }, terminan todos en ceros: una hoja de cálculo conservó solo sus primeras 15 cifras
    .help = Tome los ID de su SIG. No se pueden deducir de este archivo, porque sus últimas cifras se perdieron.
    .summary = ID largos que se cortaron a 15 cifras
    .what = Al menos cinco ID de 16 cifras o más en una columna, en los que todas las cifras después de la decimoquinta son ceros.
    .why = Excel conserva 15 cifras de un número y pone ceros en lugar del resto. Varios préstamos pueden tener ahora el mismo ID, y los reembolsos no llegan a ningún prestatario, o llegan a otro. Ningún programa puede recuperar las cifras.
    .excel = Comience otra vez con el archivo que salió de su SIG, y no lo abra con doble clic. Elija Datos, De texto/CSV, dé a las columnas de los ID el tipo Texto antes de cargar, y después guarde como CSV. LibreOffice pregunta el tipo de cada columna al abrir el archivo: elija Texto.
    .mis = Envíe la exportación a Kiva tal como es, sin abrirla antes en una hoja de cálculo.
