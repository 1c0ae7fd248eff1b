column-order = { $field ->
    [amount] La columna B es “{ $name }” y no el monto
   *[loan_id] La columna A es “{ $name }” y no el ID del préstamo
}
    .help = Ponga el ID del préstamo en la columna A y el monto en la columna B.
    .fix = Poner primero el ID del préstamo y después el monto
    .summary = El ID del préstamo y el monto no son las dos primeras columnas
    .what = Un archivo CSV o una hoja de Excel de dos columnas cuya primera columna no es el ID del préstamo, o cuya segunda no es el monto. Se revisa por los nombres de las columnas. Un documento JSON no tiene orden, y ningún documento de Kiva indica uno para tres columnas.
    .why = Kiva describe las dos columnas por sus letras: A es el ID del préstamo, B el monto. En otro orden, un monto puede tomarse por un ID del préstamo, o un nombre por un monto.
    .excel = Corte la columna de los ID de los préstamos e insértela como columna A, después la columna de los montos como columna B, y guarde otra vez el archivo.
    .mis = Ponga en la exportación primero el número del préstamo y después el monto.
