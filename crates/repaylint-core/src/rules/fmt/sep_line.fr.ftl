sep-line = La première ligne « { $line } » est destinée à Excel et ne fait pas partie des données
    .help = Supprimez la ligne.
    .fix = Supprimer la ligne
    .summary = Une première ligne que seul Excel comprend
    .what = Une première ligne comme sep=; qui indique à Excel par quel caractère les champs sont séparés. Elle est mise de côté, et le reste du fichier est vérifié.
    .why = Tout autre programme prend cette ligne pour l’en-tête, ou pour le premier remboursement.
    .excel = Excel ne montre jamais cette ligne, et un fichier qu’Excel enregistre en CSV ne l’a pas : ouvrez le fichier dans Excel et enregistrez-le de nouveau en CSV, ou supprimez la ligne dans un éditeur de texte.
    .mis = Désactivez dans l’export la ligne destinée à Excel (sep=).
