rows-shifted = { $count } de { $all } préstamos tienen el monto de otro préstamo{ $way ->
    [up] : los montos están una fila más arriba
    [down] : los montos están una fila más abajo
    [sorted] : los montos están ordenados y los préstamos no
   *[mixed] {""}
}. El préstamo { $loan_id } se reporta con { $reported }, que el SIG tiene para { $owner }
    .help = Exporte otra vez el reporte. Si tiene que corregirlo a mano, traiga cada monto de los registros del SIG por su ID del préstamo (BUSCARX), y nunca ordene ni pegue una sola columna.
    .related = El SIG tiene este monto para otro préstamo
    .summary = Montos que son de otros préstamos
    .what = El reporte tiene los mismos montos que los registros del SIG (--mis), pero al menos 10 préstamos, y el 10 % de los que tienen en común, llevan el monto de otro préstamo. Ocurre cuando se ordena una sola columna, o cuando se pega con una fila de diferencia. Los montos que difieren deben ser casi los mismos en los dos, de muchos valores distintos, y unos mayores y otros menores de lo que deben ser: unos registros antiguos se ven de otra manera.
    .why = El total es correcto, así que nadie lo nota, pero a los prestatarios se les acreditan los reembolsos de otros.
    .excel = Seleccione toda la tabla antes de ordenar. Excel pregunta si desea ampliar la selección: responda que sí.
    .mis = Haga que el SIG ordene la exportación, y no la toque después.
