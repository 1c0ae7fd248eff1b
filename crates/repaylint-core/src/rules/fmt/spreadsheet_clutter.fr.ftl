spreadsheet-clutter = { $in ->
    [row] { $rows ->
        [one] La ligne { $lines } est un titre ou une note et ne fait pas partie du tableau
       *[other] Les lignes { $lines } sont des titres ou des notes et ne font pas partie du tableau
    }
   *[line] { $rows ->
        [one] La ligne { $lines } est un titre ou une note et ne fait pas partie du tableau
       *[other] Les lignes { $lines } sont des titres ou des notes et ne font pas partie du tableau
    }
}
    .help = { $in ->
        [row] { $rows ->
            [one] Supprimez la ligne, pour que la feuille contienne l’en-tête, les remboursements et rien d’autre.
           *[other] Supprimez ces lignes, pour que la feuille contienne l’en-tête, les remboursements et rien d’autre.
        }
       *[line] { $rows ->
            [one] Supprimez la ligne, pour que le fichier contienne l’en-tête, les remboursements et rien d’autre.
           *[other] Supprimez ces lignes, pour que le fichier contienne l’en-tête, les remboursements et rien d’autre.
        }
    }
    .fix = { $rows ->
        [one] Supprimer la ligne { $lines }
       *[other] Supprimer les lignes { $lines }
    }
    .summary = Des titres au-dessus de l’en-tête ou des notes sous les remboursements
    .what = Des lignes au-dessus de l’en-tête, comme le nom du rapport, et des notes sous les remboursements, comme « Imprimé par » ou « Page 1 de 3 ». Elles sont mises de côté, et le tableau entre elles est vérifié.
    .why = Un programme prend la première ligne pour l’en-tête. Si un titre est à sa place, il ne trouve ni ID de prêt ni montant ; et il prend une note sous les données pour un remboursement de plus.
    .excel = Supprimez ces lignes et enregistrez de nouveau en CSV.
    .mis = Choisissez un simple export de données plutôt qu’un rapport à imprimer, ou désactivez son titre et son pied de page.
