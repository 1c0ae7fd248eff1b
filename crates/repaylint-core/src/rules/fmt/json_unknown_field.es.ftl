json-unknown-field = { $case ->
    [stands-for] La API no tiene ningún campo “{ $name }”, y falta { $near }
    [near] La API no tiene ningún campo “{ $name }”
    [root] La API no tiene ningún campo “{ $name }” junto a “repayments”
   *[unknown] La API no tiene ningún campo “{ $name }” en un reembolso
}
    .help = { $case ->
        [stands-for] ¿Quiso decir { $near }? Entonces escriba así el nombre.
        [near] El campo de la API es { $near }, y este reembolso ya lo tiene o no lo necesita. Quite “{ $name }”.
        [root] Quite el campo. El documento necesita “repayments” y nada más.
       *[unknown] Quite el campo. Un reembolso tiene los campos loan_id, client_id y amount.
    }
    .fix = Cambiar el nombre a { $near }
    .summary = Un campo que la API no tiene
    .what = Un campo distinto de loan_id, client_id y amount en un reembolso, o un campo junto a “repayments”. Es un error si está en lugar de un campo que falta: las páginas de Kiva en español y en francés llaman a los campos internal_loan_id e internal_client_id, pero la API los llama loan_id y client_id.
    .why = Un valor con un nombre que la API no conoce no llega a Kiva: entonces el reembolso se queda sin ID del préstamo o sin ID del cliente. Y lo que la API no necesita, como los nombres, no debería salir de su organización.
    .excel = Excel no escribe JSON. Reemplace el nombre en un editor de texto, o reporte con un CSV.
    .mis = Llame a los campos de la exportación loan_id, client_id y amount, y quite todos los demás.
