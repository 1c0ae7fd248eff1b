missing-header = { $case ->
    [three] La primera fila son datos y no un encabezado: la columna { $loan } se lee como el ID del préstamo, la columna { $client } como el ID del cliente y la columna { $amount } como el monto
   *[two] La primera fila son datos y no un encabezado: la columna { $loan } se lee como el ID del préstamo y la columna { $amount } como el monto
}
    .help = { $case ->
        [three] Ningún documento de Kiva dice en qué orden van las tres columnas, así que este orden es una suposición nuestra. Si es correcto, escriba header = false en repaylint.toml. Si no, ponga la fila loan_id,client_id,amount encima de los datos, en su orden.
       *[two] Si es correcto, escriba header = false en repaylint.toml. Si no, ponga encima de los datos una fila con los nombres loan_id y amount, en su orden.
    }
    .summary = El archivo no tiene fila de encabezado
    .what = La primera fila contiene valores y no nombres de columnas. Entonces las columnas se toman por su posición: ID del préstamo y monto, o ID del préstamo, ID del cliente y monto.
    .why = Las dos columnas de PA2 se definen por su posición, así que un archivo sin encabezado está permitido. Pero solo los nombres pueden mostrar que las columnas están en otro orden.
    .excel = Inserte una fila encima de los datos y escriba en ella los nombres de las columnas: loan_id, amount y, si reporta ID de clientes, client_id.
    .mis = Active en la exportación la fila de los nombres de las columnas, si tiene ese ajuste.
