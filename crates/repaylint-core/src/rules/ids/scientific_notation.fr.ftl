scientific-notation = { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } est un nombre en notation scientifique : un tableur a remplacé l’ID, et ses chiffres sont perdus
    .help = Prenez l’ID dans votre SIG. Il ne peut pas être retrouvé à partir de ce fichier, car beaucoup d’ID deviennent { $value }.
    .summary = Un ID en notation scientifique
    .what = Un ID comme 1.04297E+11 : des chiffres, une lettre E, un signe et des chiffres. Excel écrit ainsi les nombres longs. Un ID comme 12E345, sans signe après le E, n’est pas signalé.
    .why = Les chiffres de l’ID ne sont plus dans le fichier. Personne ne peut dire de quel prêt il s’agit, et le remboursement n’arrive à aucun emprunteur, ou à un autre. Aucun programme ne peut retrouver ces chiffres.
    .excel = Repartez du fichier sorti de votre SIG, et ne l’ouvrez pas par un double-clic. Choisissez Données > À partir d’un fichier texte/CSV, donnez aux colonnes des ID le type Texte avant le chargement, puis enregistrez en CSV. LibreOffice demande le type de chaque colonne quand il ouvre le fichier : choisissez Texte.
    .mis = Envoyez l’export à Kiva tel quel, sans l’ouvrir entre-temps dans un tableur.
