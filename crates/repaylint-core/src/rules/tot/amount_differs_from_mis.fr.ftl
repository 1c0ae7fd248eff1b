amount-differs-from-mis = { $members ->
    [one] Le prêt { $loan_id } est rapporté avec { $reported }
   *[other] Le prêt { $loan_id } est rapporté avec { $reported } pour { $members } clients ensemble
}, mais le SIG indique { $booked } : { $direction ->
    [more] { $difference } de trop
   *[less] { $difference } de moins
}
    .help = Cherchez le prêt dans votre SIG. Si le SIG est juste, corrigez le montant dans le rapport. Si le rapport est juste, corrigez d’abord le SIG et exportez de nouveau.
    .fix = Prendre le montant du SIG
    .related = Le montant dans le SIG
    .summary = Un autre montant que dans le SIG
    .what = Un remboursement dont le montant n’est pas celui que les données de votre SIG (--mis) indiquent pour le même prêt. Les deux sont comparés comme des nombres, au chiffre près : 25 et 25.00 sont égaux. Un prêt qui se trouve deux fois dans le rapport n’est pas comparé ; le doublon est signalé. Un prêt qui est client par client dans le rapport et en une seule ligne dans le SIG est comparé dans son ensemble.
    .why = Kiva demande les montants de votre SIG. Ce qui est rapporté décide de ce qui vous est facturé, et un rapport finalisé ne peut plus être modifié.
    .excel = Mettez les deux colonnes l’une à côté de l’autre avec RECHERCHEX et soustrayez l’une de l’autre. Chaque différence autre que 0 est un montant à chercher.
    .mis = Exportez les données du SIG et le rapport en même temps, pour la même date et le même fonds. Une différence dans beaucoup de prêts veut souvent dire que l’un des deux est d’un autre mois.
