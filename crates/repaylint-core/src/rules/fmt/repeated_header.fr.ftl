repeated-header = { $rows ->
    [one] Cette ligne répète l’en-tête
   *[other] Ces { $rows } lignes répètent l’en-tête
}
    .help = { $rows ->
        [one] Supprimez la ligne. Plusieurs fichiers ont-ils été réunis ? Alors, vérifiez que chacun ne se trouve ici qu’une fois.
       *[other] Supprimez les lignes. Plusieurs fichiers ont-ils été réunis ? Alors, vérifiez que chacun ne se trouve ici qu’une fois.
    }
    .fix = { $rows ->
        [one] Supprimer l’en-tête répété
       *[other] Supprimer les en-têtes répétés
    }
    .summary = L’en-tête de nouveau parmi les remboursements
    .what = Une ligne qui contient de nouveau les noms des colonnes, comme cela arrive quand plusieurs fichiers sont réunis. Elle est mise de côté.
    .why = Un deuxième en-tête n’est pas un remboursement. Pris pour un remboursement, il rapporterait un prêt dont l’ID est « loan_id ». Et il montre que des fichiers ont été réunis : l’un d’eux peut donc se trouver ici deux fois.
    .excel = Supprimez la ligne et enregistrez de nouveau en CSV.
    .mis = Exportez toutes les agences dans un seul fichier, ou retirez la ligne des noms de colonnes de tous les fichiers sauf le premier.
