currency-mismatch = { $count ->
    [one] El préstamo { $loan_id } está en { $currency } en Kiva, y repaylint.toml dice { $configured }
   *[other] { $count } préstamos del reporte están en { $currency } en Kiva, y repaylint.toml dice { $configured }; el primero es { $loan_id }
}
    .help = Mire en su SIG en qué divisa están estos montos. Si están en { $currency }, agréguela a “currency” en repaylint.toml. Si no, repórtelos en { $currency }: esa es la divisa del préstamo en Kiva.
    .related = La lista de Kiva tiene el préstamo aquí
    .summary = Kiva tiene el préstamo en otra divisa
    .what = Préstamos del reporte para los que la lista de Kiva (--loans) indica una divisa que no es ninguna de las de repaylint.toml. Todos los préstamos de una misma divisa así son un solo hallazgo.
    .why = Un reporte no tiene divisa: Kiva toma cada monto en la divisa del propio préstamo. Un monto en otra es incorrecto en la proporción del tipo de cambio.
    .excel = Agregue con BUSCARX una columna con la divisa de la lista de Kiva, fíltrela y compare algunos de estos montos con su SIG.
    .mis = Exporte los montos en la divisa de cada préstamo, y no convertidos a la divisa de su contabilidad.
