empty-id = { $case ->
    [amount] El ID del préstamo junto al monto { $amount } está vacío
   *[alone] El ID del préstamo está vacío
}
    .help = Averigüe en su SIG a qué préstamo pertenece este reembolso, y escriba el ID del préstamo. Si la fila no es un reembolso, elimínela.
    .summary = Un reembolso sin ID del préstamo
    .what = Un reembolso cuyo ID del préstamo está vacío o contiene solo espacios. Una fila en la que todo está vacío es una fila vacía, y una fila de totales tiene su propia regla.
    .why = Solo el ID del préstamo le dice a Kiva qué prestatario pagó. Sin él, el monto no llega a ningún préstamo, y el préstamo correspondiente cuenta como no reportado, de modo que se le puede facturar de todos modos.
    .excel = Filtre la columna de los ID de los préstamos por “(Vacías)”, escriba los ID que faltan y guarde otra vez el archivo como CSV.
    .mis = Busque en la exportación filas sin número de préstamo, como títulos de grupo o subtotales, y quítelas.
