column-mode-assumed = { $case ->
    [three] Le fichier est lu comme un format à trois colonnes (ID du prêt, ID du client, montant), car il contient des ID de clients
   *[two] Le fichier est lu comme un format à deux colonnes (ID du prêt, montant), car il ne contient pas d’ID de clients
}
    .help = { $case ->
        [three] Regardez dans PA2 (Compte -> Profil -> Format de téléchargement CSV) quel format vous utilisez, et écrivez column-mode = "three" ou column-mode = "two" dans repaylint.toml. Si vous n’avez pas encore ce fichier, « repaylint init » l’écrit.
       *[two] Regardez dans PA2 (Compte -> Profil -> Format de téléchargement CSV) quel format vous utilisez, et écrivez column-mode = "two" ou column-mode = "three" dans repaylint.toml. Si vous n’avez pas encore ce fichier, « repaylint init » l’écrit.
    }
    .summary = Le format à deux ou trois colonnes a été déduit du fichier
    .what = Aucun réglage ne dit si vous rapportez deux colonnes (ID du prêt, montant) ou trois (ID du prêt, ID du client, montant). Le fichier a été lu d’après son apparence.
    .why = Le format que vous utilisez est un réglage de votre organisation dans PA2. Un fichier sans ID de clients paraît correct, même si l’ID du client manque dans chaque remboursement parce que vous rapportez trois colonnes. Seul le réglage peut le montrer.
    .example = Le fichier est le même dans les deux cas. Le fichier correct se trouve à côté d’un repaylint.toml avec la ligne column-mode = "two".
    .excel = Il n’y a rien à changer dans le fichier. Mettez à côté de lui un fichier nommé repaylint.toml, avec la ligne column-mode = "two" ou column-mode = "three".
    .mis = Il n’y a rien à changer dans l’export. Lancez une fois « repaylint init » : il demande le réglage et l’écrit dans repaylint.toml.
