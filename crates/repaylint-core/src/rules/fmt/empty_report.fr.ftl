empty-report = { $case ->
    [no-text] Le fichier est vide
    [no-cells] La feuille est vide
   *[no-repayment] Le fichier ne contient aucun remboursement
}
    .help = Exportez de nouveau le rapport. Vérifiez la période, l’agence et les autres filtres de l’export.
    .summary = Un fichier sans aucun remboursement
    .what = Un fichier de zéro octet, un en-tête sans lignes, ou un document JSON dont la liste de remboursements est vide.
    .why = Un rapport vide ne dit rien à Kiva sur aucun prêt, et Kiva peut facturer un prêt qui n’est pas rapporté. Absent ne veut pas dire zéro.
    .excel = Vérifiez que vous avez enregistré la feuille des remboursements : en CSV, Excel n’enregistre que la feuille ouverte.
    .mis = Vérifiez la période et les filtres de l’export. Un export interrompu laisse aussi un fichier vide.
