same-as-previous = { $case ->
    [copy] Le rapport est exactement le même fichier que le rapport précédent { $previous }
   *[amounts] Les { $count } montants des prêts qui sont aussi dans le rapport précédent { $previous } y sont tous les mêmes
}
    .help = C’est probablement le fichier du mois dernier. Vérifiez que vous avez exporté le nouveau mois et choisi le bon fichier. Si vraiment personne n’a rien payé, désactivez cette règle pour cette fois avec --ignore TOT010.
    .summary = Les mêmes montants que dans le rapport précédent
    .what = Au moins trois montants au-dessus de zéro se trouvent dans ce rapport et dans le précédent (--previous) pour les mêmes prêts, et chaque montant que les deux ont est le même. À partir de 20, c’est une erreur. La question ne se pose pas si les montants sont ce qui a été payé dans le mois (basis = "period"), car des échéances égales y sont ordinaires.
    .why = Un rapport avec les montants du mois dernier dit que personne n’a rien remboursé depuis. Ce que les emprunteurs ont payé n’est alors pas crédité, la facture peut être fausse, et un rapport finalisé ne peut plus être modifié.
    .excel = Regardez la date du fichier et ses premiers montants, et comparez-les avec le fichier du mois dernier.
    .mis = Exportez de nouveau le rapport pour le mois à rapporter, et enregistrez-le sous un nom à lui, par exemple rapport-2026-10.csv.
