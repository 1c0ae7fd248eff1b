date-id = { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } est une date : un tableur l’a probablement faite d’un ID comme 12-3
    .help = Cherchez l’ID dans votre SIG et écrivez-le tel qu’il s’y trouve. Plusieurs ID peuvent devenir la même date.
    .summary = Un ID devenu une date
    .what = Un ID comme 12-Mar, ene-24 ou 2024-03-12 00:00:00, dans une colonne où la plupart des ID ne sont pas des dates.
    .why = Excel prend certains ID pour des dates et écrit la date dans le fichier. L’ID est perdu, et le remboursement peut ne trouver aucun prêt, ou un autre prêt.
    .excel = Repartez du fichier sorti de votre SIG, et ne l’ouvrez pas par un double-clic. Choisissez Données > À partir d’un fichier texte/CSV, donnez aux colonnes des ID le type Texte avant le chargement, puis enregistrez en CSV. Donner ensuite le format Texte aux cellules ne ramène pas les ID.
    .mis = Envoyez l’export à Kiva tel quel, sans l’ouvrir entre-temps dans un tableur. Vérifiez aussi que l’export ne met pas une colonne de dates à la place de l’ID.
