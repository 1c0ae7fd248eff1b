missing-from-mis = { $most ->
    [yes] { $unknown } des { $all } prêts ne sont pas dans les données du SIG, dont { $loan_id } est le premier{ $case ->
        [left-out]  : [mis] where l’écarte
        [zeros]  ; il y est { $near }
        [case]  ; il y est { $near }
        [separators]  ; il y est { $near }
        [client]  ; son client y est { $near }
       *[nothing] {""}
    }
   *[no] { $case ->
        [left-out] Le prêt { $loan_id } est dans les données du SIG, mais pas parmi les lignes que [mis] where choisit
        [client] Le prêt { $loan_id } du client { $client_id } n’est pas dans les données du SIG, où il est sous le client { $near }
        [zeros] Le prêt { $loan_id } n’est pas dans les données du SIG, où se trouve { $near }
        [case] Le prêt { $loan_id } n’est pas dans les données du SIG, où se trouve { $near }
        [separators] Le prêt { $loan_id } n’est pas dans les données du SIG, où se trouve { $near }
       *[nothing] Le prêt { $loan_id } n’est pas dans les données du SIG
    }
}
    .help = { $most ->
        [yes] { $case ->
            [left-out] Regardez la colonne et la valeur que [mis] where nomme dans repaylint.toml : elles doivent choisir les prêts que Kiva finance.
           *[nothing] Donnez les données du SIG à partir desquelles le rapport a été fait : de la même agence et du même mois, avec les ID que Kiva connaît. Si elles ont ces ID dans une autre colonne, écrivez son nom sous [mis] dans repaylint.toml : loan-id = "…".
        }
       *[no] { $case ->
            [left-out] Cherchez le prêt dans votre SIG. Si Kiva ne le finance pas, retirez-le du rapport. Si Kiva le finance, corrigez son fonds dans le SIG et exportez de nouveau.
            [client] Cherchez le prêt dans votre SIG et écrivez dans le rapport le client qui s’y trouve. Si plusieurs membres partagent le prêt, rapportez-les comme dans le SIG.
            [zeros] Écrivez l’ID exactement comme dans le SIG. Excel enlève les zéros au début des nombres : donnez à la colonne le format Texte avant d’ouvrir le fichier.
            [case] Si c’est le même prêt, écrivez l’ID exactement comme dans le SIG.
            [separators] Si c’est le même prêt, écrivez l’ID exactement comme dans le SIG.
           *[nothing] Cherchez le prêt dans votre SIG. Corrigez l’ID, ou retirez la ligne du rapport si ce n’est pas un de vos prêts.
        }
    }
    .related = { $case ->
        [left-out] Il se trouve ici dans les données du SIG
       *[near] Celui qui se trouve dans les données du SIG
    }
    .summary = Un prêt absent du SIG
    .what = Un remboursement dont le prêt n’est pas dans les données de votre SIG (--mis). Les ID sont comparés exactement, sans les espaces autour d’eux. Un ID qui ne diffère que par les majuscules, les zéros au début ou les séparateurs est nommé, mais jamais pris pour le même. D’un prêt que [mis] where écarte, il est dit qu’il est écarté. Si au moins 90 % de 20 prêts ou plus ne sont pas dans les données du SIG, c’est un seul constat : ce sont d’autres données, ou une autre sorte d’ID.
    .why = Kiva demande ce qui est dans votre SIG. Un montant pour un prêt qui n’y est pas peut arriver à un autre emprunteur, ou à personne.
    .excel = Cherchez chaque ID de prêt dans les données du SIG avec RECHERCHEX ou NB.SI. Donnez d’abord le format Texte aux deux colonnes, sinon les ID avec des zéros au début ne seront pas trouvés.
    .mis = Exportez le rapport et les données du SIG le même jour et à partir de la même base, avec la même sorte d’ID de prêt.
