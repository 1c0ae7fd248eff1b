amount-differs-from-mis = { $members ->
    [one] El préstamo { $loan_id } se reporta con { $reported }
   *[other] El préstamo { $loan_id } se reporta con { $reported } para { $members } clientes juntos
}, pero el SIG tiene { $booked }: { $direction ->
    [more] { $difference } de más
   *[less] { $difference } de menos
}
    .help = Busque el préstamo en su SIG. Si el SIG es correcto, corrija el monto en el reporte. Si el reporte es correcto, corrija primero el SIG y exporte otra vez.
    .fix = Tomar el monto del SIG
    .related = El SIG tiene este monto
    .summary = Un monto distinto del que hay en el SIG
    .what = Un reembolso cuyo monto no es el que los registros de su SIG (--mis) tienen para el mismo préstamo. Los dos se comparan como números, hasta la última cifra: 25 y 25.00 son iguales. Un préstamo que está dos veces en el reporte no se compara; se señala el duplicado. Un préstamo que el reporte tiene por cliente y el SIG en una sola fila se compara completo.
    .why = Kiva pide los montos de su SIG. Lo que se reporta decide cuánto se le factura, y un reporte finalizado no se puede modificar.
    .excel = Ponga las dos columnas una junto a otra con BUSCARX y reste una de la otra. Cada diferencia que no es 0 es un monto que hay que revisar.
    .mis = Exporte los registros y el reporte al mismo tiempo, con la misma fecha y el mismo fondo. Una diferencia en muchos préstamos suele indicar que uno de los dos es de otro mes.
