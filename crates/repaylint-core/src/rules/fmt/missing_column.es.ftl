missing-column = { $case ->
    [headless] El archivo no tiene encabezado y tiene un número de columnas que no es ni dos ni tres, así que no se puede saber cuál es el ID del préstamo y cuál el monto
    [both] Ninguna columna contiene el ID del préstamo, y ninguna el monto
    [loan] Ninguna columna contiene el ID del préstamo
    [basis] No está claro qué columna contiene el monto: { $bound }
   *[amount] Ninguna columna contiene el monto
}
    .help = { $case ->
        [headless] Ponga encima de los datos una fila con los nombres de las columnas: loan_id sobre los ID de los préstamos, amount sobre los montos.
        [both] Las columnas son { $names }. Si las correctas están entre ellas, llámelas loan_id y amount. Si no, agréguelas a la exportación.
        [loan] Las columnas son { $names }. Si el ID del préstamo está entre ellas, llame a su columna loan_id. Si no, agréguelo a la exportación.
        [basis] Escriba basis = "cumulative" en repaylint.toml si reporta el capital pagado acumulado, o basis = "outstanding" si reporta el saldo de capital. O llame amount a la columna correcta.
       *[amount] Las columnas son { $names }. Si el monto está entre ellas, llame a su columna amount. Si no, agréguelo a la exportación.
    }
    .summary = Falta la columna del ID del préstamo o la del monto
    .what = Un archivo cuyo encabezado no nombra ningún ID del préstamo, o ningún monto, en inglés, español, francés o portugués; o uno sin encabezado en el que no se pueden reconocer por su posición. Los intereses, las comisiones, los montos por cobrar y el monto del préstamo mismo no se toman por el monto. De las filas no se dice nada más, porque todo se derivaría de esto.
    .why = Un reembolso es un ID del préstamo y un monto. Sin el primero, Kiva no sabe de quién es el reembolso; sin el segundo, no sabe cuánto se pagó.
    .excel = Escriba loan_id y amount sobre las columnas correctas en la fila del encabezado, y guarde otra vez como CSV. Si las columnas no están, exporte otra vez el reporte con ellas.
    .mis = Agregue a la exportación el número del préstamo con el nombre loan_id y el capital con el nombre amount.
