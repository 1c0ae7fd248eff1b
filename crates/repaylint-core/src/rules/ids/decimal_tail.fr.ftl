decimal-tail = { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } se termine comme un nombre décimal : un programme a probablement fait un nombre de l’ID { $suggestion }
    .help = Si { $suggestion } est l’ID dans votre SIG, écrivez-le.
    .fix = Écrire { $suggestion }
    .summary = Un ID qui se termine par .0 ou ,00
    .what = Un ID en chiffres qui se termine par un point ou une virgule et des zéros, comme 88002.0. Il n’est pas signalé si d’autres ID de la colonne se terminent par d’autres chiffres après un point, comme 88002.1 : le point fait alors partie des ID.
    .why = L’ID chez Kiva n’a pas cette fin, et le remboursement peut donc ne trouver aucun prêt. Si l’ID est devenu un nombre en chemin, ses zéros de tête sont peut-être perdus aussi.
    .excel = Sélectionnez la colonne, choisissez Format de cellule > Nombre avec 0 décimale, et enregistrez de nouveau en CSV. Si vos ID commencent par des zéros, repartez de l’export du SIG et chargez la colonne en Texte (Données > À partir d’un fichier texte/CSV).
    .mis = Exportez les ID en texte. Beaucoup d’outils changent une colonne de nombres en décimaux dès qu’une de ses cellules est vide : lisez et écrivez là aussi les colonnes des ID en texte.
