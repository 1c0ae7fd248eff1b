json-missing-field = { $case ->
    [amount-of-loan] El reembolso del préstamo { $loan } no tiene amount
    [amount] El reembolso no tiene amount
   *[loan] El reembolso no tiene loan_id
}
    .help = { $case ->
        [loan] Busque en su SIG de quién es este reembolso, y agregue su loan_id.
       *[amount] Busque el monto en su SIG y agréguelo. Si no hay ninguno para este préstamo, quite el reembolso.
    }
    .summary = Un reembolso sin loan_id o sin amount
    .what = Una entrada de la lista en la que falta el campo loan_id o el campo amount. La falta de un client_id es otro asunto (COL001).
    .why = Sin el ID del préstamo, Kiva no sabe de quién es el reembolso; sin el monto, no sabe cuánto se pagó. Un préstamo que no se reporta puede facturarse.
    .excel = Excel no escribe JSON. Agregue el campo en un editor de texto, o reporte con un CSV.
    .mis = Haga que la exportación escriba loan_id y amount en cada reembolso. Los registros de su SIG sin número de préstamo o sin monto no deben estar en el reporte.
