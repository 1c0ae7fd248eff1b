rows-shifted = { $count } des { $all } prêts ont le montant d’un autre prêt{ $way ->
    [up]  : les montants sont une ligne trop haut
    [down]  : les montants sont une ligne trop bas
    [sorted]  : les montants sont triés, et les prêts ne le sont pas
   *[mixed] {""}
}. Le prêt { $loan_id } est rapporté avec { $reported }, un montant que le SIG indique pour { $owner }
    .help = Exportez de nouveau le rapport. Si vous devez le corriger à la main, prenez chaque montant dans les données du SIG par son ID de prêt (RECHERCHEX), et ne triez ni ne collez jamais une colonne seule.
    .related = Dans le SIG, ce montant est celui d’un autre prêt
    .summary = Des montants qui appartiennent à d’autres prêts
    .what = Le rapport a les mêmes montants que les données du SIG (--mis), mais au moins 10 prêts, et 10 % de ceux qui sont communs, ont le montant d’un autre prêt. Cela arrive quand une colonne est triée seule, ou collée avec une ligne de décalage. Les montants qui diffèrent doivent être presque les mêmes des deux côtés, de beaucoup de valeurs différentes, et tantôt plus grands, tantôt plus petits qu’ils ne devraient : d’anciennes données du SIG ont un autre aspect.
    .why = Le total est juste, et personne ne remarque donc rien, mais les emprunteurs sont crédités des remboursements d’autres personnes.
    .excel = Sélectionnez tout le tableau avant de trier. Excel demande s’il faut étendre la sélection : répondez oui.
    .mis = Faites trier l’export par le SIG, et n’y touchez plus ensuite.
