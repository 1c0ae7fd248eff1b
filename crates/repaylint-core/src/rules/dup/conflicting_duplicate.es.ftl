conflicting-duplicate = { $case ->
    [unreadable] El préstamo { $loan } se reporta { $number } veces con montos distintos; los que se pueden leer suman { $sum }
   *[sum] El préstamo { $loan } se reporta { $number } veces con montos distintos, que juntos suman { $sum }
}
    .help = Busque el préstamo en su SIG y conserve una fila con el monto correcto. Si es un préstamo grupal cuyos integrantes están en filas propias, júntelos en una sola fila con su suma.
    .related = El préstamo también se reporta aquí
    .summary = El mismo préstamo más de una vez con montos distintos
    .what = Un préstamo que está más de una vez en el reporte, en el mismo archivo o en varios archivos de la misma revisión, con montos distintos. Todas sus filas son un solo hallazgo. Con tres columnas, un préstamo se nombra por su ID del préstamo y su ID del cliente juntos. La causa habitual es un préstamo grupal que el SIG divide por integrante.
    .why = Cada préstamo tiene un solo monto en un reporte. Ningún documento dice si Kiva toma el primer monto, el último o la suma, así que lo que se acredita al prestatario queda al azar.
    .excel = Ordene por loan_id para ver las filas juntas. Para los préstamos grupales, haga una tabla dinámica por loan_id con la suma de amount y guárdela como CSV.
    .mis = Agrupe la exportación por préstamo y sume los montos, para que cada préstamo dé una sola fila.
