zero-amount = { $count ->
    [one] { $count } remboursement a un montant de zéro
   *[other] { $count } remboursements ont un montant de zéro
}
    .help = Vérifiez dans votre SIG que rien n’a été remboursé dans le mois. Si c’est le cas, laissez le zéro dans le rapport : un prêt absent peut être facturé malgré tout.
    .summary = Des montants de zéro
    .what = Des montants d’exactement zéro, si repaylint.toml dit que les montants sont ce qui a été payé dans le mois (basis = "period"). Tous ensemble font une seule remarque.
    .why = Un zéro dit que l’emprunteur n’a rien payé dans le mois. C’est juste pour certains prêts, mais beaucoup de zéros veulent souvent dire que l’export a été fait trop tôt ou a pris la mauvaise colonne.
    .excel = Filtrez la colonne des montants sur 0 et comparez quelques-uns de ces prêts avec votre SIG.
    .mis = Vérifiez que les paiements de tout le mois étaient enregistrés avant que l’export ait été fait.
