amount-empty = { $case ->
    [loan] El monto del préstamo { $loan } está vacío
   *[alone] El monto está vacío
}
    .help = Escriba el monto de su SIG. Si ahí es cero, escriba 0.00.
    .summary = Un reembolso sin monto
    .what = Un reembolso cuyo monto está vacío o contiene solo espacios. Un monto de cero es correcto.
    .why = Un monto vacío no es lo mismo que cero. No se puede registrar, el préstamo cuenta como no reportado y aun así se le puede facturar.
    .excel = Filtre la columna de montos por “(Vacías)”, escriba los montos que faltan y guarde otra vez el archivo como CSV.
    .mis = Haga que la exportación escriba 0 cuando el monto es cero. Si solo faltan algunos montos, revise si esos préstamos se registraron por completo.
