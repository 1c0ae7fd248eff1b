blank-row = { $rows ->
    [one] Cette ligne est vide
   *[other] { $rows } lignes vides commencent ici
}
    .help = { $rows ->
        [one] Supprimez la ligne. Vérifiez qu’il n’y manque rien.
       *[other] Supprimez ces lignes. Vérifiez qu’il n’y manque rien.
    }
    .fix = { $rows ->
        [one] Supprimer la ligne vide
       *[other] Supprimer les { $rows } lignes vides
    }
    .summary = Une ligne vide entre les remboursements
    .what = Une ou plusieurs lignes sans aucune valeur, au-dessus des remboursements ou entre eux. Les lignes vides à la toute fin du fichier ne sont pas concernées.
    .why = Certains programmes prennent la première ligne vide pour la fin des données. Les remboursements en dessous ne seraient alors pas rapportés, et Kiva peut facturer un prêt qui n’est pas rapporté.
    .excel = Sélectionnez les lignes vides, choisissez Supprimer, puis « Lignes de tableau » ou « Ligne entière », et enregistrez de nouveau en CSV. Effacer le contenu des cellules ne suffit pas.
    .mis = Désactivez dans l’export les lignes vides entre les agences, les groupes ou les pages.
