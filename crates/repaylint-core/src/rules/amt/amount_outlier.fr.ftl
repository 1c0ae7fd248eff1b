amount-outlier = { $case ->
    [ledger] Le prêt { $loan_id } est rapporté avec { $value }, exactement 100 fois le montant { $booked } du SIG : son point décimal s’est probablement perdu
   *[median] Le montant { $value } est plus de 100 fois le montant habituel de ce fichier, qui est { $median }
}
    .help = { $case ->
        [ledger] Cherchez le prêt dans votre SIG, et écrivez { $booked } si c’est juste.
       *[median] Comparez le montant avec votre SIG. Souvent, son point décimal manque.
    }
    .related = Le montant dans le SIG
    .summary = Un montant bien au-dessus de tous les autres
    .what = Un montant plus de 100 fois supérieur à la médiane du fichier, c’est-à-dire au montant du milieu quand tous sont mis dans l’ordre. Il est signalé si le fichier a au moins 20 montants au-dessus de zéro et si moins d’un sur vingt sort ainsi du lot. Si la liste de Kiva (--loans) contient un prêt au moins aussi grand, le montant n’a rien de surprenant et rien n’est dit. Si les données de votre SIG (--mis) indiquent un autre montant pour le prêt, c’est cette différence qui est signalée ; si le montant est exactement 100 fois celui du SIG, il est signalé ici, comme une erreur.
    .why = Un point décimal perdu fait 4250 de 42.50. Le rapport décide de ce qui vous est facturé et, une fois finalisé, il ne peut plus être modifié.
    .excel = Triez par la colonne des montants, du plus grand au plus petit, et comparez les premiers avec votre SIG.
    .mis = Regardez si le montant a été saisi sans son point décimal quand le paiement a été enregistré.
