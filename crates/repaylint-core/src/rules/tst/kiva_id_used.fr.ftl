kiva-id-used = { $many ->
    [yes] { $count } des { $all } remboursements ont le numéro que Kiva a donné au prêt au lieu de votre ID du prêt ; le premier est { $loan_id }
   *[no] { $known ->
        [no] { $loan_id } est un numéro que Kiva a donné à un prêt, et non un de vos ID de prêts
       *[yes] { $loan_id } est le numéro que Kiva a donné au prêt { $internal }, et non un de vos ID de prêts
    }
}
    .help = { $environment ->
        [staging] La liste vient de l’environnement de test de Kiva (Stage), où se trouvent d’autres prêts. Si le rapport est destiné au vrai Kiva, prenez la liste de l’environnement de production et vérifiez de nouveau.
       *[production] { $many ->
            [yes] Prenez la colonne avec les ID des prêts de votre SIG au lieu de la colonne ID Kiva.
           *[no] { $known ->
                [no] Cherchez le prêt dans PA2 par ce numéro et écrivez son ID du prêt.
               *[yes] Écrivez { $internal }, l’ID du prêt sous lequel votre SIG l’a envoyé à Kiva.
            }
        }
    }
    .fix = Écrire l’ID du prêt du SIG
    .related = Le prêt se trouve ici dans la liste de Kiva
    .summary = Le numéro donné par Kiva (ID Kiva) au lieu de l’ID du prêt
    .what = Un ID de prêt qui, dans la liste de Kiva (--loans), n’est pas un de vos ID de prêts (internal_loan_id), mais le numéro que Kiva a donné au prêt (kiva_id).
    .why = Chaque prêt a deux numéros : celui que votre SIG lui a donné, et celui qu’il porte sur le site web de Kiva. Les remboursements se rapportent avec le premier. Avec le second, Kiva ne trouve aucun prêt, ou en trouve un autre.
    .excel = Les listes téléchargées de PA2 ont les deux colonnes. Cherchez l’ID du prêt par l’ID Kiva avec RECHERCHEX et écrivez-le à la place.
    .mis = Exportez comme loan_id l’ID du prêt qui a été envoyé à Kiva dans le projet de prêt, et non le numéro que Kiva a donné en réponse.
