amount-empty = { $case ->
    [loan] Le montant du prêt { $loan } est vide
   *[alone] Le montant est vide
}
    .help = Écrivez le montant de votre SIG. Si c’est zéro dans le SIG, écrivez 0.00.
    .summary = Un remboursement sans montant
    .what = Un remboursement dont le montant est vide ou ne contient que des espaces. Un montant de zéro est admis.
    .why = Un montant vide n’est pas un zéro. Il ne peut pas être comptabilisé, le prêt compte comme non rapporté, et il peut vous être facturé malgré tout.
    .excel = Filtrez la colonne des montants sur « (Vides) », écrivez les montants manquants et enregistrez de nouveau le fichier en CSV.
    .mis = Faites en sorte que l’export écrive 0 quand le montant est de zéro. Si seuls quelques montants manquent, regardez si ces prêts ont été enregistrés en entier.
