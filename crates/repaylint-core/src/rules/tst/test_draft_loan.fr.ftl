test-draft-loan = { $many ->
    [yes] { $count } des { $all } remboursements concernent des prêts qui ont servi dans des projets de prêt test ; le premier est { $loan_id }
   *[no] { $source ->
        [config] Le prêt { $loan_id } est noté dans la configuration comme un prêt test
       *[draft] Le prêt { $loan_id } a servi dans un projet de prêt test ({ $draft })
    }
}
    .help = { $many ->
        [yes] Regardez si les projets que vous avez donnés sont bien ceux de tests. Les projets de vrais prêts ne doivent pas être donnés avec --drafts.
       *[no] { $source ->
            [config] Retirez la ligne. Si c’est malgré tout un vrai prêt, retirez son ID de [test-loans] dans repaylint.toml.
           *[draft] Retirez la ligne. Si le projet est devenu un vrai prêt, donnez avec --loans la liste de Kiva, où le prêt est en payingBack, ou ne donnez pas ce projet à --drafts.
        }
    }
    .summary = Un prêt d’un projet de prêt test
    .what = Un remboursement d’un prêt dont l’ID a servi à essayer l’envoi de projets de prêt : comme prêt d’un emprunteur ou d’un groupe dans un projet donné avec --drafts, ou noté sous [test-loans] dans la configuration. L’ID du prêt suffit, quel que soit le client. Seulement si votre SIG numérote les prêts de nouveau pour chaque client, le client doit aussi être celui du projet. Les prêts que la liste de Kiva (--loans) montre en payingBack ou defaulted ne sont jamais signalés.
    .why = Kiva demande de ne pas utiliser les emprunteurs de projets de prêt test dans les rapports de remboursements : dans PA2, ils ne sont pas en payingBack, et l’argent rapporté pour eux ne va nulle part.
    .excel = Filtrez la colonne des ID des prêts sur cet ID et supprimez la ligne.
    .mis = Marquez les prêts test dans votre SIG, ou donnez-leur un fonds à part, et retirez-les de l’export.
