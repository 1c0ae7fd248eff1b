invisible-character = { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } contient un caractère qui ne se voit pas : { $characters }
    .help = { $known ->
        [yes] Écrivez { $suggestion }. Saisissez-le à la main, car une copie emporte le caractère caché.
       *[no] Cherchez l’ID dans votre SIG et saisissez-le à la main, car une copie emporte le caractère caché.
    }
    .fix = Écrire { $suggestion }
    .summary = Un caractère invisible dans un ID
    .what = Un ID qui contient une espace sans largeur, une marque de sens d’écriture, un trait d’union conditionnel ou une marque d’ordre des octets. De tels caractères viennent de pages web, de fichiers PDF et de messageries, et sont copiés avec le texte.
    .why = À l’écran, l’ID paraît juste, mais c’est un autre texte que celui de Kiva. Le remboursement peut alors ne trouver aucun prêt, et personne ne voit pourquoi.
    .excel = Écrivez =NBCAR(A2) dans une cellule libre pour voir combien de caractères un ID a vraiment. Saisissez de nouveau les ID concernés, ou enlevez le caractère avec Rechercher et remplacer : copiez-le d’une cellule dans « Rechercher ».
    .mis = Corrigez aussi la fiche dans le SIG, sinon le caractère revient avec l’export suivant.
