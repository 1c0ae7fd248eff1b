unknown-column = { $case ->
    [misspelt] La columna “{ $name }” no se conoce; se lee como { $meant }
    [two] Las columnas { $names } no se conocen: la columna { $loan } se lee como el ID del préstamo y la columna { $amount } como el monto
    [three] Las columnas { $names } no se conocen: la columna { $loan } se lee como el ID del préstamo, la columna { $client } como el ID del cliente y la columna { $amount } como el monto
    [nameless] Esta columna tiene valores pero no tiene nombre, y no se lee
   *[unread] { $number ->
        [one] La columna “{ $name }” no se conoce y no se lee
       *[other] { $number } columnas no se conocen y no se leen: { $names }
    }
}
    .help = { $case ->
        [misspelt] ¿Quiso decir { $meant }? Entonces escriba así el nombre en el encabezado.
        [two] Si es correcto, llame a estas columnas loan_id y amount. Si no, ponga los nombres correctos en el encabezado.
        [three] Ningún documento de Kiva dice en qué orden van las tres columnas, así que este orden es una suposición nuestra. Ponga los nombres loan_id, client_id y amount en el encabezado, en su orden.
       *[unread] Si ahí está el ID del préstamo, el ID del cliente o el monto, llame a esa columna loan_id, client_id o amount. Si no, quítela del reporte.
    }
    .fix = Escribir { $wanted } en el encabezado
    .summary = Una columna con un nombre que no se conoce
    .what = Encabezados que no nombran ninguna columna que conozcamos en inglés, español, francés o portugués. Un nombre que es casi loan_id, client_id o amount se lee como tal y es un error. Si ninguna de dos o tres columnas tiene un nombre conocido, se leen por su posición.
    .why = El reporte se entiende por los nombres de sus columnas. Un nombre que no se conoce puede esconder un valor que Kiva necesita. Y una columna que Kiva no necesita, como las notas sobre los prestatarios, no debería salir de su organización.
    .excel = Cambie el nombre en la fila del encabezado, o elimine la columna, y guarde otra vez como CSV.
    .mis = Llame a las columnas de la exportación loan_id, client_id y amount, y quite las demás.
