amount-whitespace = El monto “{ $value }” tiene espacios alrededor
    .help = Escriba { $reading } sin los espacios.
    .fix = Escribir { $reading }
    .summary = Espacios alrededor de un monto
    .what = Un monto con espacios, tabulaciones o espacios de no separación antes o después, como el espacio después de la coma en 88001, 25.00.
    .why = En un CSV, un espacio es parte de su campo. Muchos programas lo pasan por alto, pero uno que no lo hace toma el monto por un texto y no lo puede registrar.
    .excel = Seleccione la columna y elija Datos, Texto en columnas y Finalizar: Excel vuelve a leer los montos sin espacios. Después guarde como CSV.
    .mis = Escriba solo el separador entre los campos, sin un espacio después, y quite los espacios de los montos que se guardan como texto.
