negative-amount = Le montant { $value } est inférieur à zéro
    .help = Cherchez le prêt dans votre SIG et écrivez son montant tel qu’il s’y trouve après toutes les corrections. Si le paiement était une erreur, ne rapportez pas la correction elle-même.
    .summary = Un montant inférieur à zéro
    .what = Un montant avec un signe moins avant ou après lui, ou entre parenthèses comme les comptables l’écrivent. -0.00 et (0.00) sont des zéros et ne sont pas signalés.
    .why = Vous rapportez le capital remboursé à ce jour, ou le capital restant dû. Aucun des deux ne peut être inférieur à zéro. Un signe moins vient en général d’un paiement annulé, ou d’un SIG qui tient les soldes au-dessous de zéro.
    .excel = Si tous les montants sont inférieurs à zéro, l’export donne des soldes avec un signe moins : changez l’export. S’il n’y en a qu’un, cherchez le prêt dans votre SIG.
    .mis = Exportez le total après corrections et non chaque écriture, et les soldes sans signe.
