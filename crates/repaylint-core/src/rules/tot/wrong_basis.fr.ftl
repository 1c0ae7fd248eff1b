wrong-basis = { $case ->
    [header] Les montants s’appellent « { $header } », c’est-à-dire { $other ->
        [outstanding] le capital restant dû
       *[cumulative] le capital remboursé à ce jour
    }, mais la base configurée est { $basis }
    [ledger] { $count } des { $all } montants sont { $basis ->
        [outstanding] ce qui a été remboursé, et non ce qui reste dû
       *[cumulative] ce qui reste dû, et non ce qui a été remboursé
    }. Le prêt { $loan_id } est rapporté avec { $reported }, et le SIG indique { $against }
    [previous] { $count } des { $all } montants sont { $basis ->
        [outstanding] plus grands que dans le dernier rapport, alors que ce qui reste dû ne fait que diminuer
       *[cumulative] plus petits que dans le dernier rapport, alors que ce qui est remboursé ne fait qu’augmenter
    }. Le prêt { $loan_id } avait { $against } et a maintenant { $reported }
   *[above] { $count } des { $all } montants dépassent de beaucoup leurs prêts. Le prêt { $loan_id } est rapporté avec { $reported }, et le prêt entier est de { $against }
}
    .help = { $case ->
        [header] Exportez plutôt { $basis ->
            [outstanding] le capital restant dû
            [period] le capital remboursé dans le mois
           *[cumulative] le capital remboursé depuis le début du prêt
        }, ou corrigez basis dans repaylint.toml si vos réglages de partenaire chez Kiva l’indiquent.
        [ledger] Exportez l’autre colonne de votre SIG. Si le rapport est juste, corrigez basis dans repaylint.toml, ou nommez sous [mis] amount la colonne des données du SIG.
        [previous] Regardez quelle colonne votre SIG exporte maintenant et laquelle il a exportée la dernière fois. Vérifiez aussi que ce rapport et le précédent ne sont pas échangés, et que basis dans repaylint.toml est celle de vos réglages de partenaire.
       *[above] Regardez quelle colonne de votre SIG a été exportée, et dans quelle devise et quelle unité. Le montant est { $basis ->
            [outstanding] le capital restant dû
           *[cumulative] le capital remboursé
        } du prêt.
    }
    .related = { $case ->
        [ledger] Le montant dans le SIG
        [previous] Le montant dans le dernier rapport
       *[above] Le montant du prêt lui-même
    }
    .summary = Des montants d’une autre nature que celle configurée
    .what = Les montants sont d’une autre base que celle de la configuration (cumulative, outstanding ou period). Soit leur en-tête en nomme une autre, comme « Capital restant dû » pour des montants cumulés ; soit au moins 10 prêts, et la moitié de ceux qui peuvent être comparés, ont le montant de l’autre colonne des données du SIG (ou ce qu’il en reste sur le montant du prêt), ont évolué dans le mauvais sens depuis le dernier rapport (--previous), ou dépassent leur prêt de plus de 60 %.
    .why = Kiva lit les montants d’après votre réglage de partenaire. Un solde lu comme un remboursement met le rapport à l’envers, et un rapport finalisé ne peut plus être modifié.
    .excel = Comparez quelques montants avec les colonnes de l’export de votre SIG : laquelle a été copiée ?
    .mis = Choisissez la colonne que vos réglages de partenaire chez Kiva nomment : le capital remboursé depuis le début du prêt, ou le capital restant dû.
