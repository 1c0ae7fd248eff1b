wrong-unit = { $count } des { $all } montants sont { $factor } fois { $direction ->
    [larger] plus grands
   *[smaller] plus petits
} que dans le SIG. Le prêt { $loan_id } est rapporté avec { $reported }, et le SIG indique { $booked }
    .help = Exportez les montants dans l’unité principale de la devise, avec un point avant les décimales : 12.50 et non 1250. Si la devise a changé d’unité, utilisez celle d’aujourd’hui des deux côtés.
    .related = Le montant dans le SIG
    .summary = Tous les montants trop grands ou trop petits de la même puissance de dix
    .what = D’au moins 20 prêts que le rapport et les données du SIG (--mis) ont en commun, au moins 80 % ont les mêmes chiffres que dans le SIG, avec le point décimal décalé du même nombre de rangs : des centimes, des milliers, une ancienne et une nouvelle monnaie. Les prêts avec 0 des deux côtés ne sont pas comptés.
    .why = Kiva prend les montants dans l’unité principale de la devise. Un rapport en centimes crédite chaque emprunteur de cent fois trop.
    .excel = Divisez ou multipliez toute la colonne : écrivez le facteur dans une cellule vide, copiez-la, sélectionnez les montants, choisissez Collage spécial et « Division » ou « Multiplication ».
    .mis = Cherchez un réglage de l’export comme « en milliers », « en centimes » ou le nombre de décimales.
