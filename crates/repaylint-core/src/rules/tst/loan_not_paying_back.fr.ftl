loan-not-paying-back = { $many ->
    [yes] { $count } des { $all } remboursements concernent des prêts qui ont chez Kiva le statut { $written }
   *[no] { $status ->
        [fundRaising] Le prêt { $loan_id } est fundRaising chez Kiva : les prêteurs ne l’ont pas encore financé
        [raised] Le prêt { $loan_id } est raised chez Kiva : il est financé, mais son argent n’est pas encore en route vers vous
        [ended-final] Le prêt { $loan_id } est terminé chez Kiva et il est rapporté avec son montant final, { $amount }
        [ended] Le prêt { $loan_id } est terminé chez Kiva, mais il est rapporté avec { $amount }
        [refunded] Le prêt { $loan_id } est refunded : l’argent a été rendu aux prêteurs
        [expired] Le prêt { $loan_id } est expired chez Kiva : il n’a pas été financé à temps
        [inactive] Le prêt { $loan_id } est inactive chez Kiva : il a été retiré avant d’être financé
        [inactive_expired] Le prêt { $loan_id } est inactive_expired chez Kiva : il a été retiré après avoir expiré
        [deleted] Le prêt { $loan_id } a été supprimé chez Kiva
        [issue] Le prêt { $loan_id } a un problème ouvert chez Kiva (issue) : son projet n’a pas été accepté tel quel
        [issue_revising] Le prêt { $loan_id } est issue_revising chez Kiva : son projet est encore en correction
        [issue_approving] Le prêt { $loan_id } est issue_approving chez Kiva : son projet corrigé attend d’être approuvé
        [reviewed] Le prêt { $loan_id } est reviewed chez Kiva : son projet a été examiné, mais il n’est pas encore montré aux prêteurs
       *[other] Le prêt { $loan_id } a chez Kiva le statut { $written }, que les documents de Kiva n’expliquent pas
    }
}
    .help = { $environment ->
        [staging] La liste vient de l’environnement de test de Kiva (Stage), où se trouvent d’autres prêts. Si le rapport est destiné au vrai Kiva, prenez la liste de l’environnement de production et vérifiez de nouveau.
       *[production] { $status ->
            [fundRaising] Il a été décaissé avant que Kiva l’ait financé. Ne le rapportez pas tant que PA2 ne le montre pas en payingBack. { $basis ->
                [cumulative] Rien n’est perdu : un montant cumulé se reporte sur le premier mois où le prêt est en payingBack.
                [outstanding] Rien n’est perdu : le capital restant dû dira tout à Kiva le premier mois où le prêt est en payingBack.
                [period] Ajoutez ce qui a été remboursé jusque-là au premier mois où le prêt est en payingBack.
               *[unknown] Ce qui a été remboursé jusque-là se rapporte le premier mois où le prêt est en payingBack ; un montant cumulé le contient déjà.
            }
            [raised] Ne le rapportez pas tant que PA2 ne le montre pas en payingBack. { $basis ->
                [cumulative] Rien n’est perdu : un montant cumulé se reporte sur ce mois-là.
                [outstanding] Rien n’est perdu : le capital restant dû dira alors tout à Kiva.
                [period] Ajoutez ce qui a été remboursé jusque-là à ce mois-là.
               *[unknown] Ce qui a été remboursé jusque-là se rapporte ce mois-là ; un montant cumulé le contient déjà.
            }
            [ended-final] Il n’y a rien à faire. Vous pouvez désormais ne plus rapporter ce prêt.
            [ended] Kiva ne prend plus de remboursements pour ce prêt. Comparez son montant final dans votre SIG et dans PA2. S’ils concordent, ne rapportez plus le prêt. Sinon, écrivez à Kiva.
            [refunded] Ne le rapportez plus : Kiva n’attend plus rien. Si vous ne savez rien de ce remboursement aux prêteurs, écrivez à Kiva.
            [expired] Ne le rapportez plus du tout : les prêteurs de Kiva n’ont aucune part dans ce prêt. S’il devait être publié de nouveau, prenez le prêt de la nouvelle publication.
            [inactive] Ne le rapportez pas, et demandez à Kiva pourquoi il a été retiré.
            [inactive_expired] Ne le rapportez plus du tout : les prêteurs de Kiva n’ont aucune part dans ce prêt.
            [deleted] Ne le rapportez pas. S’il a été supprimé à tort, écrivez à Kiva.
            [issue] Ne le rapportez pas, et regardez dans PA2 ce que Kiva vous demande de corriger.
            [issue_revising] Ne le rapportez pas, et terminez la correction du projet dans PA2.
            [issue_approving] Ne le rapportez pas tant que PA2 ne le montre pas en payingBack.
            [reviewed] Ne le rapportez pas tant que PA2 ne le montre pas en payingBack.
           *[other] Cherchez le prêt dans PA2. Ne le rapportez que si PA2 attend un remboursement.
        }
    }
    .related = Le prêt se trouve ici dans la liste de Kiva
    .summary = Un prêt qui ne prend pas de remboursements chez Kiva
    .what = Un remboursement d’un prêt qui a, dans la liste de Kiva (--loans), un autre statut que payingBack ou defaulted : pas encore financé (fundRaising, raised), encore en projet (issue, reviewed), ou fini (ended, refunded, expired, inactive, deleted). Un prêt terminé n’est une simple remarque que s’il est rapporté avec son montant final : le prêt entier si les montants sont cumulés, 0 s’ils sont le capital restant dû. C’est un avertissement si la liste ne donne pas le montant du prêt, si le statut est un mot qui n’est pas dans les documents de Kiva, et si la liste vient de l’environnement de test de Kiva.
    .why = Seuls les prêts en payingBack et defaulted peuvent recevoir des remboursements. La plupart des partenaires décaissent les prêts avant que Kiva les ait financés, et un export de tous les prêts actifs en contient donc chaque mois.
    .excel = Avec RECHERCHEX, mettez à côté de vos lignes le statut de la liste des prêts téléchargée de PA2, et filtrez tout ce qui n’est ni payingBack ni defaulted.
    .mis = Faites en sorte que l’export prenne les prêts qui sont en payingBack ou defaulted chez Kiva, d’après la liste que l’API partenaire donne, et non tous les prêts actifs.
