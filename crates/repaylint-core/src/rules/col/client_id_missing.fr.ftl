client-id-missing = { $case ->
    [column] Vous rapportez trois colonnes, mais aucun remboursement du fichier n’a d’ID de client
    [nameless] Le remboursement n’a pas d’ID de client
   *[loan] Le remboursement du prêt { $loan } n’a pas d’ID de client
}
    .help = { $case ->
        [column] Exportez de nouveau le rapport avec les ID des clients. Si vous rapportez deux colonnes à Kiva (PA2 -> Compte -> Profil -> Format de téléchargement CSV), écrivez column-mode = "two" dans repaylint.toml.
       *[loan] Cherchez le client dans votre SIG et ajoutez son ID.
    }
    .summary = Un remboursement sans ID de client dans un format à trois colonnes
    .what = Un ID de client vide ou absent, alors que votre réglage, ou l’en-tête du fichier, dit que l’ID du prêt, l’ID du client et le montant sont rapportés. Si toute la colonne manque, c’est un seul constat.
    .why = Les partenaires qui utilisent le format à trois colonnes ont besoin des deux ID. Si les prêts sont numérotés client par client, l’ID du prêt seul peut désigner le prêt d’un autre emprunteur.
    .excel = Remplissez la colonne client_id d’après votre SIG, et enregistrez de nouveau en CSV.
    .mis = Ajoutez à l’export le numéro du client sous le nom client_id, et complétez les clients qui n’en ont pas.
