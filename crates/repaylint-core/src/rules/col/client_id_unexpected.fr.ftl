client-id-unexpected = Le fichier contient des ID de clients ({ $present ->
        [one] dans { $present } remboursement
       *[other] dans { $present } remboursements
    }), mais vous rapportez deux colonnes
    .help = Retirez les ID des clients. Si vous rapportez trois colonnes à Kiva (PA2 -> Compte -> Profil -> Format de téléchargement CSV), écrivez column-mode = "three" dans repaylint.toml.
    .fix = Retirer les ID des clients
    .summary = Des ID de clients dans un format à deux colonnes
    .what = Un fichier avec des ID de clients, alors que votre réglage dit que seuls l’ID du prêt et le montant sont rapportés. Rien d’autre n’est dit sur ces ID.
    .why = Les partenaires qui utilisent le format à deux colonnes rapportent l’ID du prêt et le montant, dans cet ordre. Un ID de client entre les deux se trouve là où PA2 attend le montant.
    .excel = Supprimez la colonne des ID des clients et enregistrez de nouveau en CSV.
    .mis = Retirez de l’export le numéro du client.
