empty-id = { $case ->
    [amount] L’ID du prêt à côté du montant { $amount } est vide
   *[alone] L’ID du prêt est vide
}
    .help = Cherchez dans votre SIG de quel prêt vient ce remboursement, et écrivez l’ID de ce prêt. Si la ligne n’est pas un remboursement, supprimez-la.
    .summary = Un remboursement sans ID de prêt
    .what = Un remboursement dont l’ID du prêt est vide ou ne contient que des espaces. Une ligne où tout est vide est une ligne vide, et une ligne de total a sa propre règle.
    .why = Seul l’ID du prêt dit à Kiva quel emprunteur a remboursé. Sans lui, le montant n’arrive à aucun prêt, et le prêt concerné compte comme non rapporté : il peut vous être facturé malgré tout.
    .excel = Filtrez la colonne des ID des prêts sur « (Vides) », écrivez les ID manquants et enregistrez de nouveau le fichier en CSV.
    .mis = Cherchez dans l’export les lignes sans numéro de prêt, comme les titres de groupes ou les sous-totaux, et retirez-les.
