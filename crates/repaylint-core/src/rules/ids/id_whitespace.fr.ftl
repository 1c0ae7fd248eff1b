id-whitespace = { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } « { $value } » { $case ->
        [ends] a des espaces autour de lui
        [wide] contient une tabulation, une espace insécable ou deux espaces de suite
       *[inner] contient une espace, contrairement à la plupart des ID de la colonne
    }
    .help = { $known ->
        [yes] Écrivez { $suggestion } sans les espaces.
       *[no] Comparez l’ID avec votre SIG et écrivez-le exactement tel qu’il s’y trouve.
    }
    .fix = Écrire { $suggestion }
    .summary = Des espaces dans un ID ou autour de lui
    .what = Un ID avec des espaces avant ou après lui, ou qui contient une tabulation, une espace insécable ou deux espaces de suite. Une seule espace dans un ID comme LN 0012 est signalée seulement si moins de la moitié des ID de la colonne en ont une.
    .why = Avec une espace, l’ID est un autre texte que celui de Kiva, même si les deux se ressemblent. Le remboursement peut alors ne trouver aucun prêt, et personne ne voit pourquoi.
    .excel = Écrivez =SUPPRESPACE(EPURAGE(A2)) dans une colonne libre, où A2 est le premier ID, et recopiez la formule vers le bas. Copiez cette colonne et collez-la sur les ID avec Collage spécial > Valeurs. Une espace insécable s’enlève avec Rechercher et remplacer : copiez-la d’une cellule dans « Rechercher ».
    .mis = Enlevez dans l’export les espaces aux deux bouts des ID, et corrigez les fiches où ils ont été saisis avec une espace.
