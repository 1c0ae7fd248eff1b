outstanding-increased = Le prêt { $loan_id } est rapporté avec { $reported } restant dus, mais le rapport précédent indiquait { $before } : { $difference } de plus
    .help = Cherchez le prêt dans votre SIG. Le capital restant dû ne peut pas augmenter après le décaissement, sauf si un paiement plus ancien a été enregistré par erreur et annulé. Si c’est le cas, gardez le montant et prévenez votre contact chez Kiva.
    .related = Le montant dans le rapport précédent
    .summary = Un capital restant dû plus grand que dans le rapport précédent
    .what = Un prêt dont le montant est au-dessus de celui du rapport de la période précédente (--previous), si les montants sont le capital restant dû (basis = "outstanding"). Un prêt qui se trouve deux fois dans l’un des deux rapports n’est pas comparé. Si les données de votre SIG indiquent un autre montant qui l’explique, c’est cela qui est signalé.
    .why = Le capital restant dû ne peut que diminuer. Un montant qui augmente contient souvent des intérêts ou des frais, vient d’un autre prêt du même client, ou est ce qui a été remboursé ; et un rapport finalisé ne peut plus être modifié.
    .excel = Mettez les deux mois l’un à côté de l’autre avec RECHERCHEX et soustrayez le montant du mois dernier de celui de ce mois. Chaque différence au-dessus de 0 est un montant à chercher.
    .mis = Vérifiez que l’export prend le capital restant dû, sans intérêts ni frais, au dernier jour du mois. Cherchez les paiements annulés et les prêts augmentés depuis le dernier rapport.
