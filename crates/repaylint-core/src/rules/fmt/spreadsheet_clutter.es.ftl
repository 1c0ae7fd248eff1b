spreadsheet-clutter = { $in ->
    [row] { $rows ->
        [one] La fila { $lines } es un título o una nota y no es parte de la tabla
       *[other] Las filas { $lines } son títulos o notas y no son parte de la tabla
    }
   *[line] { $rows ->
        [one] La línea { $lines } es un título o una nota y no es parte de la tabla
       *[other] Las líneas { $lines } son títulos o notas y no son parte de la tabla
    }
}
    .help = { $in ->
        [row] { $rows ->
            [one] Elimine la fila, para que la hoja contenga el encabezado y los reembolsos y nada más.
           *[other] Elimine estas filas, para que la hoja contenga el encabezado y los reembolsos y nada más.
        }
       *[line] { $rows ->
            [one] Elimine la línea, para que el archivo contenga el encabezado y los reembolsos y nada más.
           *[other] Elimine estas líneas, para que el archivo contenga el encabezado y los reembolsos y nada más.
        }
    }
    .fix = { $rows ->
        [one] Eliminar la línea { $lines }
       *[other] Eliminar las líneas { $lines }
    }
    .summary = Títulos encima del encabezado o notas debajo de los reembolsos
    .what = Filas encima del encabezado, como el nombre del reporte, y notas debajo de los reembolsos, como “Impreso por” o “Página 1 de 3”. Se apartan, y la tabla que está entre ellas se revisa.
    .why = Un programa toma la primera fila por el encabezado. Con un título en su lugar no encuentra ni el ID del préstamo ni el monto; y toma una nota debajo de los datos por un reembolso más.
    .excel = Elimine estas filas y guarde otra vez como CSV.
    .mis = Elija una exportación simple de datos en lugar de un reporte impreso, o desactive su título y su pie de página.
