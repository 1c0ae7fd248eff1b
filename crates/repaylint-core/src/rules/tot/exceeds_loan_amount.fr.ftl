exceeds-loan-amount = { $members ->
    [one] Le prêt { $loan_id } est rapporté avec { $reported }
   *[other] Le prêt { $loan_id } est rapporté avec { $reported } pour { $members } clients ensemble
}, soit { $difference } de plus que le prêt entier de { $limit }
    .help = { $basis ->
        [outstanding] Il ne peut pas rester dû plus que ce qui a été prêté. Cherchez le prêt dans votre SIG : rapportez le capital restant dû seul, sans intérêts ni frais.
       *[cumulative] Il ne peut pas être remboursé plus que ce qui a été prêté. Cherchez le prêt dans votre SIG : rapportez le capital seul, sans intérêts ni frais, et regardez si un point décimal s’est perdu.
    }
    .related = Le montant du prêt lui-même
    .summary = Plus que le montant du prêt lui-même
    .what = Avec des montants cumulative ou outstanding : un montant qui dépasse celui du prêt de plus que la plus petite pièce de la devise. Le montant du prêt est loan_local_price de la liste de Kiva (--loans), sinon le capital des données du SIG (--mis). D’un prêt de groupe dont chaque membre a sa ligne, c’est la somme qui est comparée.
    .why = Kiva ne prend que le capital, et aucun montant ne peut donc dépasser le prêt. Ce qui est de trop ici serait crédité et facturé.
    .excel = Avec RECHERCHEX, mettez le montant du prêt dans une colonne à côté du montant, et filtrez les lignes où le montant est plus grand.
    .mis = Exportez le capital remboursé (ou restant dû), et non tout ce qui a été payé. Regardez si le prêt a été augmenté ou décaissé de nouveau sous le même ID.
