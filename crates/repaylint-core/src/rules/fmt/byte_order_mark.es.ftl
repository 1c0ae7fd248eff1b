byte-order-mark = { $case ->
    [json] El archivo comienza con una marca de orden de bytes (BOM), que JSON no permite
    [no-header] El archivo comienza con una marca de orden de bytes (BOM), que se pega al primer ID del préstamo
   *[header] El archivo comienza con una marca de orden de bytes (BOM)
}
    .help = Guarde el archivo como UTF-8 sin marca de orden de bytes (en Excel: “CSV (delimitado por comas)”; la mayoría de los SIG tiene en la exportación un ajuste “sin BOM”).
    .fix = Quitar la marca de orden de bytes
    .summary = Una marca de orden de bytes al comienzo del archivo
    .what = Tres bytes invisibles (EF BB BF) al comienzo del archivo. Excel los escribe con “CSV UTF-8”.
    .why = Un programa que no espera la marca la toma por parte del primer nombre o, si no hay encabezado, del primer ID del préstamo, que entonces no corresponde a ningún préstamo en Kiva.
    .excel = Abra el archivo en un editor de texto y guárdelo como “UTF-8” y no como “UTF-8 con BOM”.
    .mis = Desactive la marca de orden de bytes (BOM) en la exportación, o elija la codificación “UTF-8 sin BOM”.
