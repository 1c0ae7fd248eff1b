id-pattern = El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } no es como sus ID: el patrón de su configuración es { $pattern }
    .help = Compare el ID con su SIG y corríjalo. Si sus ID también pueden ser así, cambie el patrón en “ids” en repaylint.toml.
    .summary = Un ID que no coincide con su patrón
    .what = Un ID que no coincide, del primer al último carácter, con el patrón que repaylint.toml indica para los ID de préstamos o de clientes. Se señala solo cuando ninguna otra regla puede decir qué tiene de malo el ID.
    .why = Usted sabe mejor que nadie cómo son sus ID. Uno distinto probablemente está mal escrito, cortado o viene de otra columna, y el reembolso puede no encontrar ningún préstamo.
    .excel = Compare los ID con su SIG y corríjalos. Si se señalan todos, revise si se eligió la columna correcta.
    .mis = Si cambió la numeración en el SIG, haga que el patrón acepte las dos formas, como KE-[0-9]+|MX-[0-9]+.
