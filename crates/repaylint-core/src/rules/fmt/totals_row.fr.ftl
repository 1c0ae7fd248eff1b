totals-row = { $case ->
    [differs] La ligne « { $label } » est un total et non un remboursement : elle indique { $amount }, mais la somme des remboursements au-dessus est { $sum }
    [labelled] La ligne « { $label } » est un total et non un remboursement
   *[unlabelled] Cette ligne sans ID de prêt est un total et non un remboursement : son montant { $amount } est la somme des remboursements au-dessus
}
    .help = { $case ->
        [differs] Supprimez la ligne. Si elle devait être le total de tous les remboursements au-dessus, cherchez d’abord lesquels sont faux ou manquent.
       *[other] Supprimez la ligne.
    }
    .fix = Supprimer la ligne
    .summary = Une ligne de total parmi les remboursements
    .what = Une ligne avec un mot comme Total, Suma ou Somme à la place de l’ID du prêt ou à côté d’un ID vide, ou une ligne dont le montant est la somme des lignes au-dessus et dont l’ID du prêt est vide ou ne ressemble à aucun autre. Elle est mise de côté et n’est comptée dans aucune somme.
    .why = Un total n’est pas un prêt. Pris pour un remboursement, il rapporterait une deuxième fois tout ce qui est au-dessus.
    .excel = Supprimez la ligne et enregistrez de nouveau en CSV. Si la feuille est un tableau, décochez d’abord la ligne de total dans l’onglet « Création de tableau ».
    .mis = Désactivez les totaux et les sous-totaux dans l’export.
