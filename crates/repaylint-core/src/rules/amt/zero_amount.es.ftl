zero-amount = { $count ->
    [one] Un reembolso tiene un monto de cero
   *[other] { $count } reembolsos tienen un monto de cero
}
    .help = Compruebe en su SIG que no se pagó nada en el mes. Si es así, deje el cero en el reporte: un préstamo que falta puede facturarse de todos modos.
    .summary = Montos de cero
    .what = Montos de exactamente cero, cuando repaylint.toml dice que los montos son lo pagado en el mes (basis = "period"). Todos juntos son una sola nota.
    .why = Un cero dice que el prestatario no pagó nada en el mes. Para algunos préstamos es correcto, pero muchos ceros suelen indicar que la exportación se hizo demasiado pronto o tomó otra columna.
    .excel = Filtre la columna de montos por 0 y compare algunos de estos préstamos con su SIG.
    .mis = Compruebe que los pagos de todo el mes estaban registrados antes de hacer la exportación.
