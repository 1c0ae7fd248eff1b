rounded-id = { $count } { $field ->
        [client_id] ID de clients
       *[loan_id] ID de prêts
    } de 16 chiffres ou plus, comme { $value }, se terminent tous par des zéros : un tableur n’a gardé que leurs 15 premiers chiffres
    .help = Prenez les ID dans votre SIG. Ils ne peuvent pas être retrouvés à partir de ce fichier, car leurs derniers chiffres sont perdus.
    .summary = De longs ID réduits à 15 chiffres
    .what = Dans une colonne, au moins cinq ID de 16 chiffres ou plus, où tous les chiffres après le 15e sont des zéros.
    .why = Excel garde 15 chiffres d’un nombre et met des zéros pour le reste. Plusieurs prêts peuvent maintenant avoir le même ID, et les remboursements n’arrivent à aucun emprunteur, ou à un autre. Aucun programme ne peut retrouver ces chiffres.
    .excel = Repartez du fichier sorti de votre SIG, et ne l’ouvrez pas par un double-clic. Choisissez Données > À partir d’un fichier texte/CSV, donnez aux colonnes des ID le type Texte avant le chargement, puis enregistrez en CSV. LibreOffice demande le type de chaque colonne quand il ouvre le fichier : choisissez Texte.
    .mis = Envoyez l’export à Kiva tel quel, sans l’ouvrir entre-temps dans un tableur.
