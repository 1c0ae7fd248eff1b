cumulative-decreased = Le prêt { $loan_id } est rapporté avec { $reported } remboursés, mais le rapport précédent indiquait { $before } : { $difference } de moins
    .help = Cherchez le prêt dans votre SIG. Le total remboursé ne peut pas diminuer, sauf si un paiement plus ancien a été enregistré par erreur et annulé. Si c’est le cas, gardez le montant et prévenez votre contact chez Kiva.
    .related = Le montant dans le rapport précédent
    .summary = Un total remboursé plus petit que dans le rapport précédent
    .what = Un prêt dont le montant est au-dessous de celui du rapport de la période précédente (--previous), si les montants sont le capital remboursé depuis le début du prêt (basis = "cumulative"). Un prêt qui se trouve deux fois dans l’un des deux rapports n’est pas comparé. Si les données de votre SIG indiquent un autre montant qui l’explique, c’est cela qui est signalé.
    .why = Ce qui est remboursé depuis le début du prêt ne peut qu’augmenter. Un montant qui diminue est souvent le paiement d’un seul mois, le montant d’un autre prêt, ou une faute de saisie ; et un rapport finalisé ne peut plus être modifié.
    .excel = Mettez les deux mois l’un à côté de l’autre avec RECHERCHEX et soustrayez le montant du mois dernier de celui de ce mois. Chaque différence au-dessous de 0 est un montant à chercher.
    .mis = Vérifiez que l’export prend le capital remboursé en tout, au dernier jour du mois, et non ce qui a été payé dans le mois. Cherchez les paiements annulés depuis le dernier rapport.
