negative-amount = El monto { $value } es menor que cero
    .help = Busque el préstamo en su SIG y escriba su monto tal como queda ahí después de todas las correcciones. Si el pago fue una equivocación, no reporte la corrección misma.
    .summary = Un monto menor que cero
    .what = Un monto con un signo menos antes o después, o entre paréntesis como lo escriben los contadores. -0.00 y (0.00) son cero y no se señalan.
    .why = Usted reporta el capital pagado acumulado o el saldo de capital. Ninguno de los dos puede ser menor que cero. Un signo menos suele venir de un pago que se anuló, o de un SIG que guarda los saldos en negativo.
    .excel = Si todos los montos son menores que cero, la exportación muestra los saldos con un signo menos: cambie la exportación. Si es uno solo, busque el préstamo en su SIG.
    .mis = Exporte el total después de las correcciones y no cada registro por separado, y los saldos sin signo.
