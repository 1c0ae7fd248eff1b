cumulative-decreased = El préstamo { $loan_id } se reporta con { $reported } pagados, pero el reporte anterior decía { $before }: { $difference } menos
    .help = Busque el préstamo en su SIG. Lo pagado en total no puede disminuir, a menos que un pago anterior se haya registrado por equivocación y se haya anulado. Si fue así, deje el monto y avise a su contacto en Kiva.
    .related = El reporte anterior decía esto
    .summary = Menos pagado en total de lo que decía el reporte anterior
    .what = Un préstamo cuyo monto es menor que el del reporte del período anterior (--previous), cuando los montos son el capital pagado desde que comenzó el préstamo (basis = "cumulative"). Un préstamo que uno de los dos reportes tiene dos veces no se compara. Si los registros de su SIG tienen otro monto que lo explica, se señala eso.
    .why = Lo pagado desde que comenzó el préstamo solo puede crecer. Un monto que disminuye suele ser el pago de un solo mes, el monto de otro préstamo o un error al escribir; y un reporte finalizado no se puede modificar.
    .excel = Ponga los dos meses uno junto a otro con BUSCARX y reste el monto del mes pasado del de este mes. Cada diferencia menor que 0 es un monto que hay que revisar.
    .mis = Compruebe que la exportación toma el capital pagado en total, hasta el último día del mes, y no lo pagado en el mes. Busque pagos que se anularon desde el último reporte.
