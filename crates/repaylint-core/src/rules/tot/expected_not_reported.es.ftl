expected-not-reported = { $count ->
    [one] Kiva espera un reembolso del préstamo { $first }, que no está en el reporte
    [2] Kiva espera reembolsos de 2 préstamos que no están en el reporte: { $first }, { $second }
    [3] Kiva espera reembolsos de 3 préstamos que no están en el reporte: { $first }, { $second }, { $third }
   *[other] Kiva espera reembolsos de { $count } préstamos que no están en el reporte: { $first }, { $second }, { $third } y { $more } más
}
    .help = Busque estos préstamos en su SIG y agregue una fila por cada uno que todavía se está pagando, aunque este mes no se haya pagado nada. Con --format json el reporte los muestra todos. Si la lista de préstamos es antigua, obténgala de nuevo.
    .related = La lista de Kiva lo tiene aquí
    .summary = Faltan en el reporte préstamos que Kiva espera
    .what = Préstamos que según la lista de Kiva (--loans) están como payingBack y que no están en el reporte. Todos juntos son un solo hallazgo con su cantidad. Un préstamo que otro hallazgo nombra no se cuenta otra vez: uno que el reporte tiene con otro ID del cliente o con casi el mismo ID del préstamo, uno para el que los registros de su SIG tienen un monto, uno que estaba en el reporte anterior. Los préstamos en incumplimiento (defaulted) no se cuentan.
    .why = PA2 muestra cuántos préstamos se reportaron de los esperados. Lo que no se reporta puede facturarse: para Kiva, un préstamo que falta no es un préstamo sin pagos.
    .excel = Busque con BUSCARX los ID de los préstamos de la lista de Kiva en el reporte. Los que no se encuentran y tienen el estado payingBack son los préstamos que hay que revisar.
    .mis = Compruebe si en la exportación se omitió una sucursal, un fondo o un estado, y si el SIG nombra estos préstamos con los ID que se enviaron a Kiva.
