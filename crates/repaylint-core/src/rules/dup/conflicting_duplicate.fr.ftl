conflicting-duplicate = { $case ->
    [unreadable] Le prêt { $loan } est rapporté { $number } fois avec des montants différents ; la somme de ceux qui peuvent être lus est { $sum }
   *[sum] Le prêt { $loan } est rapporté { $number } fois avec des montants différents, en tout { $sum }
}
    .help = Cherchez le prêt dans votre SIG et gardez une seule ligne avec le bon montant. Si c’est un prêt de groupe dont chaque membre a sa ligne, réunissez-les en une seule ligne avec leur somme.
    .related = Le prêt est aussi rapporté ici
    .summary = Le même prêt plus d’une fois, avec des montants différents
    .what = Un prêt qui se trouve plus d’une fois dans le rapport, dans le même fichier ou dans plusieurs fichiers de la même vérification, avec des montants différents. Toutes ses lignes font un seul constat. Avec trois colonnes, un prêt est désigné par l’ID du prêt et l’ID du client ensemble. La cause habituelle est un prêt de groupe que le SIG partage entre ses membres.
    .why = Chaque prêt a un seul montant dans un rapport. Aucun document ne dit si Kiva prend le premier montant, le dernier ou la somme ; c’est donc le hasard qui décide de quoi l’emprunteur est crédité.
    .excel = Triez par loan_id pour voir les lignes ensemble. Pour les prêts de groupe, faites un tableau croisé dynamique par loan_id avec la somme de amount, et enregistrez-le en CSV.
    .mis = Regroupez l’export par prêt et additionnez les montants, pour que chaque prêt donne une seule ligne.
