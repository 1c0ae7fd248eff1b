missing-header = { $case ->
    [three] La première ligne contient des données et non un en-tête : la colonne { $loan } est lue comme l’ID du prêt, la colonne { $client } comme l’ID du client, la colonne { $amount } comme le montant
   *[two] La première ligne contient des données et non un en-tête : la colonne { $loan } est lue comme l’ID du prêt, la colonne { $amount } comme le montant
}
    .help = { $case ->
        [three] Aucun document de Kiva ne dit dans quel ordre se suivent trois colonnes ; cet ordre est donc notre supposition. S’il est juste, écrivez header = false dans repaylint.toml. Sinon, mettez la ligne loan_id,client_id,amount au-dessus des données, dans votre ordre.
       *[two] Si c’est juste, écrivez header = false dans repaylint.toml. Sinon, mettez une ligne avec les noms loan_id et amount au-dessus des données, dans votre ordre.
    }
    .summary = Le fichier n’a pas de ligne d’en-tête
    .what = La première ligne contient des valeurs et non des noms de colonnes. Les colonnes sont alors prises d’après leur position : ID du prêt et montant, ou ID du prêt, ID du client et montant.
    .why = Les deux colonnes de PA2 sont définies par leur position, et un fichier sans en-tête est donc permis. Mais seuls des noms peuvent montrer que les colonnes sont dans un autre ordre.
    .excel = Insérez une ligne au-dessus des données et écrivez-y les noms des colonnes : loan_id, amount, et client_id si vous rapportez les ID des clients.
    .mis = Activez dans l’export la ligne des noms de colonnes, si ce réglage existe.
