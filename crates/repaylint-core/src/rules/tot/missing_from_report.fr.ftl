missing-from-report = { $case ->
    [one] Le prêt { $loan_id } n’est pas dans le rapport, mais le SIG indique { $booked } pour lui{ $near ->
        [nothing] {""}
        [client]  : il y est sous un autre client
       *[other]  : il y a { $near_id }
    }
    [most] { $missing } des { $all } prêts de Kiva dans les données du SIG ne sont pas dans le rapport, avec { $sum } en tout
   *[portfolio] { $missing ->
        [one] { $missing } prêt des données du SIG n’est pas dans le rapport, avec { $sum }
       *[other] { $missing } prêts des données du SIG ne sont pas dans le rapport, avec { $sum } en tout
    }
}
    .help = { $case ->
        [one] { $near ->
            [nothing] Cherchez le prêt dans votre SIG et ajoutez sa ligne au rapport. Un prêt qui n’est pas rapporté peut être facturé : absent ne veut pas dire zéro.
            [client] Cherchez le client dans votre SIG et corrigez-le dans le rapport.
           *[other] Si c’est le même prêt, écrivez son ID dans le rapport exactement comme dans le SIG.
        }
        [most] Si ceci est un fichier du mois parmi plusieurs, vérifiez-les tous ensemble, ou ajoutez --partial. Sinon, le rapport est d’une autre agence, ou l’export s’est interrompu.
       *[portfolio] { $list ->
            [yes] La liste de Kiva ne dit pas lesquels Kiva attend. Enregistrez une liste complète, avec le statut de chaque prêt. Si chaque ligne des données du SIG est un prêt de Kiva, écrivez kiva-only = true sous [mis] dans repaylint.toml.
           *[no] Si les données du SIG sont tout votre portefeuille, c’est normal. Pour que les prêts manquants soient nommés, donnez la liste des prêts de Kiva avec --loans, ou indiquez sous [mis] dans repaylint.toml quelles lignes sont celles de Kiva : kiva-only = true, ou where = {"{"} column = "…", equals = "…" {"}"}.
        }
    }
    .related = Il se trouve ici
    .summary = Un prêt du SIG qui manque dans le rapport
    .what = Un prêt pour lequel les données de votre SIG (--mis) indiquent un montant au-dessus de zéro, et qui n’est pas dans le rapport. C’est une erreur si la liste de Kiva (--loans) dit que le prêt est payingBack ou defaulted, ou si la configuration dit que les données du SIG ne contiennent que des prêts de Kiva. Sinon, personne ne peut dire quels prêts du SIG sont ceux de Kiva, et tous ensemble font un seul avertissement. Les prêts que la liste de Kiva n’attend pas ne manquent pas.
    .why = Kiva peut vous facturer un prêt qui est attendu et qui n’est pas rapporté. Absent ne veut pas dire zéro.
    .excel = Cherchez chaque ID de prêt des données du SIG dans le rapport avec NB.SI : ceux qui donnent 0 manquent.
    .mis = Exportez tous les prêts de Kiva qui n’y sont pas encore entièrement remboursés, aussi ceux sans paiement ce mois.
