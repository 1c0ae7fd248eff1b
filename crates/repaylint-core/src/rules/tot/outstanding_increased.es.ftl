outstanding-increased = El préstamo { $loan_id } se reporta con un saldo de { $reported }, pero el reporte anterior decía { $before }: { $difference } más
    .help = Busque el préstamo en su SIG. El saldo de capital no puede aumentar después del desembolso, a menos que un pago anterior se haya registrado por equivocación y se haya anulado. Si fue así, deje el monto y avise a su contacto en Kiva.
    .related = El reporte anterior decía esto
    .summary = Un saldo de capital mayor de lo que decía el reporte anterior
    .what = Un préstamo cuyo monto es mayor que el del reporte del período anterior (--previous), cuando los montos son el saldo de capital (basis = "outstanding"). Un préstamo que uno de los dos reportes tiene dos veces no se compara. Si los registros de su SIG tienen otro monto que lo explica, se señala eso.
    .why = El saldo de capital solo puede disminuir. Un monto que crece suele contener intereses o comisiones, es de otro préstamo del mismo cliente, o es lo que se pagó; y un reporte finalizado no se puede modificar.
    .excel = Ponga los dos meses uno junto a otro con BUSCARX y reste el monto del mes pasado del de este mes. Cada diferencia mayor que 0 es un monto que hay que revisar.
    .mis = Compruebe que la exportación toma el saldo de capital, sin intereses ni comisiones, al último día del mes. Busque pagos que se anularon y préstamos que se ampliaron desde el último reporte.
