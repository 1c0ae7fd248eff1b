loan-two-clients = { $case ->
    [unique] El préstamo { $loan } se reporta con el cliente { $client } y con el cliente { $other }, aunque loan-unique = true dice que los ID de sus préstamos nunca se repiten
   *[rare] El préstamo { $loan } se reporta con el cliente { $client } y con el cliente { $other }; casi ningún otro ID del préstamo se repite aquí
}
    .help = Busque el préstamo en su SIG y corrija la fila que tiene el cliente o el préstamo equivocado. Si en su SIG los números de préstamo se repiten con otros clientes, los dos pueden ser correctos.
    .related = El otro cliente de este ID del préstamo
    .summary = Un ID del préstamo con dos clientes
    .what = Con tres columnas: un ID del préstamo que está con exactamente dos ID de clientes, mientras que menos del 1 % de todos los ID de préstamos de un reporte de 20 o más reembolsos lo está. Si está definido loan-unique = true, es un error en cualquier reporte.
    .why = En la mayoría de los sistemas, un préstamo pertenece a un solo cliente. Si uno de los dos clientes es un descuido, el reembolso de un prestatario se reporta para otro, o para ninguno.
    .excel = Ordene por loan_id para ver las dos filas, y corrija el ID equivocado con los datos de su SIG.
    .mis = Mire el registro del préstamo: un cliente que se unió con otro o cambió de número puede dejar el préstamo con dos números.
