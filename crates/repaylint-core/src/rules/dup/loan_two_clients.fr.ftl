loan-two-clients = { $case ->
    [unique] Le prêt { $loan } est rapporté sous le client { $client } et sous le client { $other }, alors que loan-unique = true dit que vos ID de prêts ne se répètent jamais
   *[rare] Le prêt { $loan } est rapporté sous le client { $client } et sous le client { $other } ; presque aucun autre ID de prêt ne se répète ici
}
    .help = Cherchez le prêt dans votre SIG et corrigez la ligne dont le client ou le prêt est faux. Si, dans votre SIG, les numéros de prêts se répètent chez d’autres clients, les deux peuvent être justes.
    .related = L’autre client de cet ID de prêt
    .summary = Un ID de prêt sous deux clients
    .what = Avec trois colonnes : un ID de prêt qui se trouve sous exactement deux ID de clients, alors que c’est le cas de moins de 1 % de tous les ID de prêts dans un rapport d’au moins 20 remboursements. Si loan-unique = true est réglé, c’est une erreur dans tout rapport.
    .why = Dans la plupart des systèmes, un prêt appartient à un seul client. Si l’un des deux clients est une faute de saisie, le remboursement d’un emprunteur est rapporté pour un autre, ou pour personne.
    .excel = Triez par loan_id pour voir les deux lignes, et corrigez l’ID incorrect d’après votre SIG.
    .mis = Regardez la fiche du prêt : un client fusionné ou renuméroté peut laisser le prêt sous deux numéros.
