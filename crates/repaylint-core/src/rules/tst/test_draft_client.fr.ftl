test-draft-client = { $many ->
    [yes] { $count } des { $all } remboursements concernent des clients qui ont servi dans des projets de prêt test ; le premier est { $client_id }
   *[no] { $source ->
        [config] Le client { $client_id } du prêt { $loan_id } est noté dans la configuration comme un client de prêts test
       *[draft] Le client { $client_id } du prêt { $loan_id } a servi dans un projet de prêt test ({ $draft })
    }
}
    .help = { $many ->
        [yes] Regardez si les projets que vous avez donnés sont bien ceux de tests. Les projets de vrais prêts ne doivent pas être donnés avec --drafts.
       *[no] Regardez dans PA2 si le prêt y est en payingBack. S’il n’y est pas, retirez la ligne. S’il y est, le remboursement est juste : avec la liste de Kiva donnée par --loans, cet avertissement disparaît.
    }
    .summary = Un client d’un projet de prêt test
    .what = Un remboursement d’un client dont l’ID a servi à essayer l’envoi de projets de prêt (--drafts, ou [test-loans] dans la configuration), alors que l’ID du prêt n’y a pas servi. Les clients qui ont un prêt que la liste de Kiva (--loans) montre en payingBack ou defaulted ne sont jamais signalés. Les rapports sans ID de clients ne sont pas examinés.
    .why = Kiva demande de ne pas utiliser les informations des clients de projets de prêt test dans les rapports de remboursements. Le client peut avoir aussi un vrai prêt, et une personne doit donc regarder.
    .excel = Filtrez la colonne des ID des clients sur cet ID et regardez chacune des lignes.
    .mis = Utilisez des clients inventés pour les projets de prêt test, jamais de vrais clients.
