duplicate-column = Les colonnes « { $first } » et « { $second } » désignent toutes les deux { $field ->
    [loan_id] l’ID du prêt
    [client_id] l’ID du client
   *[amount] le montant
}
    .help = Gardez la colonne que vous rapportez à Kiva. Supprimez l’autre, ou donnez-lui un nom qui dit ce qu’elle contient d’autre.
    .related = La première colonne de ce sens
    .summary = Deux colonnes de même sens
    .what = Deux en-têtes qui désignent la même valeur, par exemple deux colonnes appelées montant. Les noms plus précis, comme « Montant du prêt » ou « Intérêts payés », sont d’autres colonnes.
    .why = Personne ne peut savoir laquelle des deux est la bonne. L’une peut contenir ce qui a été payé et l’autre ce qui était prévu, et Kiva facture d’après ce qui est rapporté.
    .excel = Supprimez la colonne qui n’est pas la bonne, ou renommez-la dans la ligne d’en-tête, et enregistrez de nouveau en CSV.
    .mis = Retirez la deuxième colonne de l’export, ou donnez-lui un autre nom.
