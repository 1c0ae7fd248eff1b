expected-not-reported = { $count ->
    [one] Kiva attend un remboursement du prêt { $first }, qui n’est pas dans le rapport
    [2] Kiva attend des remboursements de 2 prêts qui ne sont pas dans le rapport : { $first }, { $second }
    [3] Kiva attend des remboursements de 3 prêts qui ne sont pas dans le rapport : { $first }, { $second }, { $third }
   *[other] Kiva attend des remboursements de { $count } prêts qui ne sont pas dans le rapport : { $first }, { $second }, { $third } et { $more } de plus
}
    .help = Cherchez ces prêts dans votre SIG et ajoutez une ligne pour chacun qui est encore en cours de remboursement, même si rien n’a été payé ce mois. Avec --format json, le résultat en donne la liste complète. Si la liste des prêts est ancienne, prenez-la de nouveau.
    .related = Il se trouve ici dans la liste de Kiva
    .summary = Des prêts que Kiva attend ne sont pas dans le rapport
    .what = Des prêts qui sont en payingBack dans la liste de Kiva (--loans) et qui ne sont pas dans le rapport. Tous ensemble font un seul constat avec leur nombre. Un prêt qu’un autre constat nomme n’est pas compté de nouveau : un prêt rapporté sous un autre ID de client ou sous presque le même ID de prêt, un prêt qui a un montant dans les données de votre SIG, un prêt qui était dans le rapport précédent. Les prêts en defaulted ne sont pas comptés.
    .why = PA2 montre combien de prêts sont rapportés parmi ceux qui sont attendus. Ce qui n’est pas rapporté peut être facturé : pour Kiva, un prêt absent n’est pas un prêt où rien n’a été payé.
    .excel = Cherchez avec RECHERCHEX les ID des prêts de la liste de Kiva dans le rapport. Ceux qui ne sont pas trouvés, et dont le statut est payingBack, sont les prêts à vérifier.
    .mis = Vérifiez si une agence, un fonds ou un statut a été oublié dans l’export, et si le SIG nomme ces prêts par les ID qui ont été envoyés à Kiva.
