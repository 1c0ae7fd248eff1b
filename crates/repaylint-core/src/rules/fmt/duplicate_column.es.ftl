duplicate-column = Las columnas “{ $first }” y “{ $second }” significan las dos el { $field ->
    [loan_id] ID del préstamo
    [client_id] ID del cliente
   *[amount] monto
}
    .help = Conserve la columna que reporta a Kiva. Elimine la otra, o dele un nombre que diga qué otra cosa contiene.
    .related = La primera columna con este significado
    .summary = Dos columnas con el mismo significado
    .what = Dos encabezados que significan el mismo valor, como dos columnas llamadas amount. Los nombres que dicen algo más, como “Loan Amount” o “Interest paid”, son otras columnas.
    .why = Nadie puede saber a cuál de las dos se refiere el reporte. Una puede ser lo que se pagó y la otra lo que estaba previsto, y Kiva factura según lo que se reporta.
    .excel = Elimine la columna que sobra, o cámbiele el nombre en la fila del encabezado, y guarde otra vez como CSV.
    .mis = Quite la segunda columna de la exportación, o dele otro nombre.
