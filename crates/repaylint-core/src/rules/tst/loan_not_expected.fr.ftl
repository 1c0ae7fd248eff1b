loan-not-expected = { $many ->
    [yes] { $count } des { $all } remboursements concernent des prêts absents de la liste de Kiva ; le premier est { $loan_id }
   *[no] Le prêt { $loan_id } n’est pas parmi les prêts que Kiva attend (pas encore décaissé, terminé, remboursé aux prêteurs, ou inconnu){ $near ->
        [none] {""}
        [group] . La liste contient un prêt de groupe { $other }
        [case] . La liste contient { $other }, qui diffère par les majuscules et les minuscules
        [zeros] . La liste contient { $other }, qui diffère par les zéros de tête
       *[separators] . La liste contient { $other }, qui est écrit autrement
    }
}
    .help = { $many ->
        [yes] { $trust ->
            [staging] La liste vient de l’environnement de test de Kiva (Stage), où se trouvent d’autres prêts. Prenez-la de l’environnement de production et vérifiez de nouveau.
            [incomplete] La liste s’arrête avant sa fin : elle contient { $listed } des { $said } prêts. Prenez toutes ses pages et vérifiez de nouveau.
            [old] La liste date de { $taken }, mais le rapport est de { $period }. Prenez-la de nouveau et vérifiez de nouveau.
           *[full] Ce n’est probablement pas la bonne liste : elle est d’un autre partenaire, ou avec une autre sorte d’ID que le rapport. Comparez quelques ID des deux, et regardez si le rapport a les ID que votre SIG a envoyés à Kiva comme internal_loan_id.
        }
       *[no] { $trust ->
            [staging] La liste vient de l’environnement de test de Kiva (Stage), où se trouvent d’autres prêts. Si le rapport est destiné au vrai Kiva, prenez la liste de l’environnement de production et vérifiez de nouveau.
            [incomplete] La liste n’est pas complète : elle contient { $listed } des { $said } prêts. Prenez toutes ses pages et vérifiez de nouveau, ou cherchez le prêt dans PA2.
            [old] La liste date de { $taken }, et le rapport est de { $period }. Prenez de nouveau la liste et vérifiez de nouveau, ou cherchez le prêt dans PA2.
            [group] Si ce remboursement est la part d’un membre de ce prêt de groupe, regardez dans PA2 sous quel ID le groupe est rapporté. Sinon, ne le rapportez pas tant que PA2 ne montre pas le prêt en payingBack.
           *[full] { $near ->
                [none] Cherchez le prêt dans PA2. S’il n’y est pas en payingBack ou defaulted, ne le rapportez pas.
                [group] Cherchez le prêt dans PA2. S’il n’y est pas en payingBack ou defaulted, ne le rapportez pas.
               *[other] Si { $other } est le même prêt, écrivez son ID exactement ainsi. Sinon, ne rapportez pas le prêt tant que PA2 ne le montre pas en payingBack.
            }
        }
    }
    .related = Ce prêt est dans la liste de Kiva
    .summary = Un prêt que Kiva n’attend pas
    .what = Un remboursement d’un prêt absent de la liste de Kiva (--loans). Les ID sont comparés comme des textes, dans le format à trois colonnes avec l’ID du client. Un ID qui est presque le même, sauf les majuscules, les zéros de tête ou les séparateurs, est nommé, mais n’est pas pris pour le même. C’est un avertissement si la liste prouve moins : elle ne contient pas autant de prêts qu’elle l’annonce, elle est plus ancienne que le mois du rapport (--period), elle contient un prêt de groupe avec un ID semblable, ou elle vient de l’environnement de test de Kiva. Si neuf remboursements sur dix sont inconnus, c’est un seul constat : ce n’est alors probablement pas la bonne liste.
    .why = Kiva ne peut pas comptabiliser le remboursement d’un prêt qui n’existe pas chez Kiva, et le prêt concerné compte comme non rapporté.
    .excel = Mettez la liste de Kiva à côté du rapport et cherchez chaque ID de prêt avec RECHERCHEX. Regardez les lignes sans correspondance.
    .mis = N’exportez que les prêts qui ont été publiés sur Kiva et qui y sont en payingBack ou defaulted, avec l’ID envoyé comme internal_loan_id.
