column-order = { $field ->
    [amount] La colonne B est « { $name } » et non le montant
   *[loan_id] La colonne A est « { $name } » et non l’ID du prêt
}
    .help = Mettez l’ID du prêt dans la colonne A et le montant dans la colonne B.
    .fix = Mettre l’ID du prêt en premier et le montant en deuxième
    .summary = L’ID du prêt et le montant ne sont pas les deux premières colonnes
    .what = Un fichier CSV ou une feuille Excel à deux colonnes dont la première n’est pas l’ID du prêt, ou dont la deuxième n’est pas le montant. La vérification se fait d’après les noms des colonnes. Un document JSON n’a pas d’ordre, et aucun document de Kiva n’en donne pour trois colonnes.
    .why = Kiva décrit les deux colonnes par leurs lettres : A est l’ID du prêt, B le montant. Dans un autre ordre, un montant peut être pris pour un ID de prêt, ou un nom pour un montant.
    .excel = Coupez la colonne des ID des prêts et insérez-la comme colonne A, puis la colonne des montants comme colonne B, et enregistrez de nouveau le fichier.
    .mis = Mettez dans l’export le numéro du prêt en premier et le montant en deuxième.
