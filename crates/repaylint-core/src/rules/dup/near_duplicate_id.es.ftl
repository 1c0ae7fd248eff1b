near-duplicate-id = { $case ->
    [case] Los ID de préstamos { $loan } y { $other } solo difieren en mayúsculas y minúsculas
    [zeros] Los ID de préstamos { $loan } y { $other } solo difieren en los ceros del comienzo
    [separators] Los ID de préstamos { $loan } y { $other } solo difieren en signos como - o /
   *[several] Los ID de préstamos { $loan } y { $other } solo difieren en la forma de escribirlos
}
    .help = Busque los dos en su SIG. Si son el mismo préstamo, conserve una fila y escriba el ID como lo tiene el SIG.
    .related = El ID del préstamo parecido
    .summary = Dos ID de préstamos que solo difieren en la forma de escribirlos
    .what = Dos ID de préstamos que son iguales salvo por mayúsculas y minúsculas, ceros al comienzo, o signos como - y / que solo uno de ellos tiene. Con tres columnas, el cliente debe ser el mismo. Si la mayoría de los ID mezcla mayúsculas y minúsculas, estas cuentan como distintas.
    .why = Un préstamo que está dos veces, escrito de dos formas, se reporta dos veces, o una de las formas no corresponde a ningún préstamo en Kiva.
    .excel = Dé a la columna loan_id el formato Texto antes de pegar o escribir los ID, para que se conserven los ceros del comienzo.
    .mis = Tome el ID del préstamo de un mismo campo del SIG en todas las filas. Dos formas de escribirlo vienen de listas hechas a mano, o de dos sistemas.
