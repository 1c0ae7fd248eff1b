wrong-unit = { $count } de { $all } montos son { $factor } veces { $direction ->
    [larger] más grandes
   *[smaller] más pequeños
} que en el SIG. El préstamo { $loan_id } se reporta con { $reported }, y el SIG tiene { $booked }
    .help = Exporte los montos en la unidad principal de la divisa, con un punto antes de los decimales: 12.50 y no 1250. Si la divisa cambió de unidad, use la actual en los dos.
    .related = El SIG tiene este monto
    .summary = Todos los montos demasiado grandes o pequeños por la misma potencia de diez
    .what = De al menos 20 préstamos que el reporte y los registros del SIG (--mis) tienen en común, al menos el 80 % tiene las mismas cifras que en el SIG, con el punto decimal desplazado el mismo número de lugares: centavos, miles, una divisa antigua y una nueva. Los préstamos con 0 en los dos no se cuentan.
    .why = Kiva recibe los montos en la unidad principal de la divisa. Un reporte en centavos acredita a cada prestatario cien veces más de lo debido.
    .excel = Divida o multiplique toda la columna: escriba el factor en una celda vacía, cópiela, seleccione los montos y elija Pegado especial y Dividir o Multiplicar.
    .mis = Busque en la exportación un ajuste como “en miles”, “en centavos” o la cantidad de decimales.
