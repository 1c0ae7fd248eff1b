hidden-rows = { $case ->
    [rows] { $number ->
        [one] Cette ligne est masquée, et c’est un remboursement
       *[other] { $number } remboursements se trouvent dans des lignes masquées, le premier ici
    }
    [column] La colonne « { $name } » est masquée, et elle est lue comme une partie du rapport
   *[sheet] { $number ->
        [one] { $number } autre feuille se lit aussi comme un rapport : { $others }. Seule la feuille { $read } a été vérifiée
       *[other] { $number } autres feuilles se lisent aussi comme des rapports : { $others }. Seule la feuille { $read } a été vérifiée
    }
}
    .help = { $case ->
        [rows] Effacez le filtre et affichez toutes les lignes. Regardez ensuite si ces remboursements font partie du rapport, et supprimez les lignes qui n’en font pas partie.
        [column] Affichez la colonne et regardez si ses valeurs sont justes.
       *[sheet] Si c’est une autre feuille qu’il faut vérifier, nommez-la avec --sheet. Si celle-ci est la bonne, déplacez les autres dans un classeur à part.
    }
    .summary = Des remboursements dans des lignes masquées, ou un deuxième rapport dans le classeur
    .what = Des remboursements dans des lignes masquées à la main ou par un filtre, un ID de prêt, un ID de client ou un montant dans une colonne masquée, ou une autre feuille visible qui a les colonnes d’un rapport. Les lignes et colonnes masquées sans remboursements ne sont pas concernées, ni les feuilles masquées.
    .why = Les lignes masquées ne sont pas à l’écran, mais elles partent quand on enregistre en CSV, et elles sont vérifiées et comptées ici. De plusieurs feuilles, une seule part, et c’est peut-être celle du mois dernier.
    .example = Les deux classeurs contiennent les trois mêmes remboursements. Dans celui qui est incorrect, le deuxième, à la ligne 3, est masqué. Dans celui qui est correct, toutes les lignes sont affichées.
    .excel = Choisissez Données > Effacer pour enlever tous les filtres. Sélectionnez ensuite toute la feuille avec Ctrl+A, cliquez avec le bouton droit sur un numéro de ligne et choisissez Afficher, puis faites de même sur une lettre de colonne.
    .mis = N’exportez que les remboursements du mois, pour ne rien avoir à filtrer ni à masquer ensuite.
