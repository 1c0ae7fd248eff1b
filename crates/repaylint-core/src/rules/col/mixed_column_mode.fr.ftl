mixed-column-mode = { $case ->
    [with] { $with ->
        [one] Seul ce remboursement a un ID de client
       *[other] C’est le premier de { $with } remboursements avec un ID de client
    } ; { $without ->
        [one] un autre n’en a pas
       *[other] les { $without } autres n’en ont pas
    }
   *[without] { $without ->
        [one] Ce remboursement n’a pas d’ID de client
       *[other] C’est le premier de { $without } remboursements sans ID de client
    } ; { $with ->
        [one] un autre en a un
       *[other] { $with } autres en ont un
    }
}
    .help = Regardez dans PA2 (Compte -> Profil -> Format de téléchargement CSV) si vous rapportez deux ou trois colonnes, et écrivez column-mode = "two" ou column-mode = "three" dans repaylint.toml. Complétez ensuite les ID des clients, ou retirez-les.
    .related = { $case ->
        [with] Le premier remboursement sans ID de client
       *[without] Le premier remboursement avec un ID de client
    }
    .summary = Certains remboursements ont un ID de client et d’autres n’en ont pas
    .what = Un fichier où seuls certains remboursements ont un ID de client, alors que ni un réglage ni un en-tête ne dit si les ID des clients sont nécessaires. Dans un fichier dont l’en-tête a une colonne pour les ID des clients, ceux qui sont vides sont montrés un par un (COL001).
    .why = Un partenaire rapporte deux colonnes ou trois. Dans un cas, les ID des clients sont de trop ; dans l’autre, certains manquent : de toute façon, une partie du rapport est fausse.
    .excel = Remplissez les ID de clients vides d’après votre SIG, ou supprimez la colonne, et enregistrez de nouveau en CSV.
    .mis = Faites en sorte que l’export écrive le numéro du client pour chaque remboursement ou pour aucun.
