json-missing-field = { $case ->
    [amount-of-loan] Le remboursement du prêt { $loan } n’a pas de montant (amount)
    [amount] Le remboursement n’a pas de montant (amount)
   *[loan] Le remboursement n’a pas de loan_id
}
    .help = { $case ->
        [loan] Cherchez dans votre SIG de quel prêt vient ce remboursement, et ajoutez son loan_id.
       *[amount] Cherchez le montant dans votre SIG et ajoutez-le. S’il n’y en a pas pour ce prêt, retirez le remboursement.
    }
    .summary = Un remboursement sans loan_id ou sans amount
    .what = Un élément de la liste où le champ loan_id ou le champ amount manque. Un client_id manquant est une autre affaire (COL001).
    .why = Sans l’ID du prêt, Kiva ne sait pas de qui vient le remboursement ; sans le montant, combien a été remboursé. Un prêt qui n’est pas rapporté peut être facturé.
    .excel = Excel n’écrit pas de JSON. Ajoutez le champ dans un éditeur de texte, ou rapportez en CSV.
    .mis = Faites en sorte que l’export écrive loan_id et amount pour chaque remboursement. Les fiches de votre SIG sans numéro de prêt ou sans montant n’ont pas leur place dans le rapport.
