repeated-header = { $rows ->
    [one] Esta fila repite el encabezado
   *[other] Estas { $rows } filas repiten el encabezado
}
    .help = { $rows ->
        [one] Elimine la fila. ¿Se juntaron varios archivos? Entonces asegúrese de que cada uno está aquí una sola vez.
       *[other] Elimine las filas. ¿Se juntaron varios archivos? Entonces asegúrese de que cada uno está aquí una sola vez.
    }
    .fix = { $rows ->
        [one] Eliminar el encabezado repetido
       *[other] Eliminar los encabezados repetidos
    }
    .summary = El encabezado otra vez entre los reembolsos
    .what = Una fila que contiene otra vez los nombres de las columnas, como ocurre cuando se juntan varios archivos. Se aparta.
    .why = Un segundo encabezado no es un reembolso. Si se tomara por uno, reportaría un préstamo con el ID “loan_id”. Y muestra que se juntaron archivos, de modo que uno de ellos puede estar aquí dos veces.
    .excel = Elimine la fila y guarde otra vez como CSV.
    .mis = Exporte todas las sucursales en un solo archivo, o quite la fila de los nombres de las columnas de todos los archivos menos del primero.
