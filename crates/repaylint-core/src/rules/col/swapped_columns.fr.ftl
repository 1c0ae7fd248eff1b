swapped-columns = { $case ->
    [known] Les colonnes { $first ->
            [client_id] des ID de clients
           *[loan_id] des ID de prêts
        } et { $second ->
            [client_id] des ID de clients
           *[amount] des montants
        } semblent échangées : dans la liste de Kiva ou dans votre SIG, leurs valeurs sont dans l’autre sens
   *[decimals] Les colonnes { $first ->
            [client_id] des ID de clients
           *[loan_id] des ID de prêts
        } et des montants semblent échangées : les ID ont des décimales et les montants n’en ont pas
}
    .help = Comparez la première ligne avec votre SIG. Si les colonnes sont échangées, échangez leurs noms dans l’en-tête. Si les ID sont justes, désactivez cette règle dans repaylint.toml : COL004 = "off" sous [rules].
    .fix = Échanger les deux noms dans l’en-tête
    .related = L’autre colonne
    .summary = Deux colonnes semblent échangées
    .what = Une colonne d’ID dont au moins la moitié a des chiffres après un point, à côté d’une colonne de montants dont aucun n’en a. Avec la liste de Kiva (--loans) ou les données de votre SIG (--mis), aussi deux colonnes dont les valeurs y sont dans l’autre sens : des ID de prêts sous client_id, ou des ID sous amount. Rien d’autre n’est dit sur ces deux colonnes.
    .why = Si les colonnes sont échangées, les montants sont envoyés comme des ID et les ID comme des montants. Kiva ne trouve aucun prêt avec un tel ID ; et si c’est par hasard l’ID d’un prêt, ce prêt reçoit un montant que personne n’a payé.
    .excel = Échangez les deux noms dans la ligne d’en-tête. Ou coupez une colonne, choisissez « Insérer les cellules coupées » devant l’autre, et enregistrez de nouveau en CSV.
    .mis = Vérifiez quel champ du SIG l’export écrit sous quel nom.
