placeholder-id = { $case ->
    [word] « { $value } » se trouve à la place { $field ->
        [client_id] d’un ID de client
       *[loan_id] d’un ID de prêt
    }
    [sample] { $value }, comme ID du prêt et ID du client, est l’exemple des programmes de démonstration de Kiva
   *[number] { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } semble remplir une case vide : aucun autre ID de la colonne n’est un nombre de cette longueur
}
    .help = Trouvez le prêt dans votre SIG et écrivez son ID. Si un tel prêt n’existe pas, supprimez la ligne.
    .summary = Une valeur de remplissage à la place d’un ID
    .what = Une valeur qui remplace un ID manquant : n/a, none, sin dato, néant ou un tiret ; les ID des programmes de démonstration de Kiva ; des zéros, ou un même chiffre six fois ou plus, si aucun autre ID de la colonne n’est un nombre de cette longueur.
    .why = Une valeur de remplissage ne désigne aucun prêt : le remboursement n’arrive à aucun emprunteur, et le prêt concerné compte comme non rapporté. Une telle valeur montre souvent que des données de test ont été envoyées avec le reste.
    .excel = Filtrez la colonne sur cette valeur et écrivez les ID de votre SIG. Supprimez les lignes qui ne sont pas des remboursements.
    .mis = Cherchez dans le SIG les prêts sans numéro, et retirez les prêts test de l’export.
