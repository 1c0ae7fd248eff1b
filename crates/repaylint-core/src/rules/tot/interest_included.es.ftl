interest-included = { $by ->
    [ledger] { $count } montos parecen contener intereses: el SIG los tiene como todo lo que se pagó
   *[loans] { $count } montos parecen contener intereses: superan a sus préstamos en no más del 60 %
}. El préstamo { $loan_id } se reporta con { $reported }, { $difference } más que { $than ->
    [loan] el préstamo completo de { $limit }
   *[principal] el capital de { $limit }
}
    .help = Kiva quiere solo el capital. Exporte de su SIG la columna del capital, sin intereses, comisiones ni multas.
    .related = { $than ->
        [loan] El monto del propio préstamo
       *[principal] El capital en el SIG
    }
    .summary = Montos que parecen contener intereses
    .what = Al menos 5 préstamos se reportan con más que su propio monto, pero en no más del 60 %, como lo harían los intereses; o al menos 5 montos son el total pagado del SIG y no su capital. Son un solo hallazgo. Un préstamo con todavía más es un error aparte (TOT007).
    .why = Kiva recibe solo capital. Con intereses parece que los prestatarios pagaron más de lo que pagaron, y eso se le factura.
    .excel = Compare los montos con las columnas de capital y de total pagado en la exportación de su SIG.
    .mis = Elija como monto de la exportación el capital pagado (o el saldo de capital), y no el total pagado.
