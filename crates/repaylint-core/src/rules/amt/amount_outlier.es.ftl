amount-outlier = { $case ->
    [ledger] El préstamo { $loan_id } se reporta con { $value }, exactamente 100 veces los { $booked } del SIG: probablemente se perdió el punto decimal
   *[median] El monto { $value } es más de 100 veces el monto habitual de este archivo, que es { $median }
}
    .help = { $case ->
        [ledger] Busque el préstamo en su SIG y escriba { $booked } si eso es lo correcto.
       *[median] Compare el monto con su SIG. Muchas veces falta el punto decimal.
    }
    .related = El SIG tiene este monto
    .summary = Un monto muy por encima de todos los demás
    .what = Un monto de más de 100 veces la mediana del archivo, que es el monto que queda en el medio cuando se ordenan todos. Se señala si el archivo tiene al menos 20 montos mayores que cero y menos de uno de cada veinte sobresale así. Si la lista de Kiva (--loans) tiene un préstamo de al menos ese tamaño, el monto no sorprende y no se dice nada. Si los registros de su SIG (--mis) tienen otro monto para el préstamo, se señala esa diferencia; si el monto es exactamente 100 veces el del SIG, se señala aquí, como error.
    .why = Un punto decimal perdido convierte 42.50 en 4250. El reporte decide cuánto se le factura, y una vez finalizado no se puede modificar.
    .excel = Ordene por la columna de montos, de mayor a menor, y compare los primeros con su SIG.
    .mis = Revise si el monto se escribió sin su punto decimal cuando se registró el pago.
