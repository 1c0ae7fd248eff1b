exceeds-loan-amount = { $members ->
    [one] El préstamo { $loan_id } se reporta con { $reported }
   *[other] El préstamo { $loan_id } se reporta con { $reported } para { $members } clientes juntos
}, { $difference } más que el préstamo completo de { $limit }
    .help = { $basis ->
        [outstanding] No se puede deber más de lo que se prestó. Busque el préstamo en su SIG: reporte solo el saldo de capital, sin intereses ni comisiones.
       *[cumulative] No se puede pagar más de lo que se prestó. Busque el préstamo en su SIG: reporte solo el capital, sin intereses ni comisiones, y revise si se perdió un punto decimal.
    }
    .related = El monto del propio préstamo
    .summary = Más que el monto del propio préstamo
    .what = Con montos acumulados o saldos: un monto mayor que el del propio préstamo en más que la unidad más pequeña de la divisa. El monto del préstamo es loan_local_price de la lista de Kiva (--loans); si no, el capital prestado de los registros del SIG (--mis). De un préstamo grupal cuyos integrantes están en filas propias, se compara la suma.
    .why = Kiva recibe solo capital, así que ningún monto puede ser mayor que el préstamo. Lo que aquí sobra se acreditaría y se facturaría.
    .excel = Ponga con BUSCARX el monto del préstamo en una columna junto al monto, y filtre las filas en las que el monto es mayor.
    .mis = Exporte el capital pagado (o el saldo de capital), y no todo lo que se pagó. Mire si el préstamo se amplió o se desembolsó de nuevo con el mismo ID.
