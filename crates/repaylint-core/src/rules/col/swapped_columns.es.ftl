swapped-columns = { $case ->
    [known] Las columnas de { $first ->
            [client_id] ID de clientes
           *[loan_id] ID de préstamos
        } y { $second ->
            [client_id] ID de clientes
           *[amount] montos
        } parecen intercambiadas: la lista de Kiva o su SIG tiene sus valores al revés
   *[decimals] Las columnas de { $first ->
            [client_id] ID de clientes
           *[loan_id] ID de préstamos
        } y montos parecen intercambiadas: los ID tienen decimales y los montos no
}
    .help = Compare la primera fila con su SIG. Si las columnas están intercambiadas, intercambie sus nombres en el encabezado. Si los ID son correctos, desactive esta regla en repaylint.toml: COL004 = "off" en [rules].
    .fix = Intercambiar los dos nombres en el encabezado
    .related = La otra columna
    .summary = Dos columnas parecen intercambiadas
    .what = Una columna de ID de la que al menos la mitad tiene cifras después de un punto, junto a una columna de montos en la que ninguno las tiene. Con la lista de Kiva (--loans) o los registros de su SIG (--mis), también dos columnas que estos conocen al revés: ID de préstamos en client_id, o ID en amount. De estas dos columnas no se dice nada más.
    .why = Si las columnas están intercambiadas, los montos se envían como ID y los ID como montos. Kiva no encuentra ningún préstamo con un ID así; y si por casualidad es el ID de un préstamo, ese préstamo recibe un monto que nadie pagó.
    .excel = Intercambie los dos nombres en la fila del encabezado. O corte una columna, elija Insertar celdas cortadas delante de la otra y guarde otra vez como CSV.
    .mis = Compruebe qué campo del SIG escribe la exportación con qué nombre.
