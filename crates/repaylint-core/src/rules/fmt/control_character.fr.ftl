control-character = { $field ->
        [amount] Le montant
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } contient { $case ->
        [line-break] un saut de ligne
        [tab] une tabulation
       *[other] un caractère de contrôle ({ $characters })
    }
    .help = { $known ->
        [yes] Écrivez { $suggestion }, si c’est la valeur dans votre SIG.
       *[no] Cherchez la valeur dans votre SIG et écrivez-la à la main.
    }
    .fix = Écrire { $suggestion }
    .summary = Un saut de ligne, une tabulation ou un autre caractère de contrôle dans une valeur
    .what = Un ID de prêt, un ID de client ou un montant qui contient un caractère qui n’est pas du texte, mais une instruction pour un appareil : un saut de ligne ou une tabulation entre guillemets, un caractère NUL, un échappement. Les autres colonnes ne sont pas examinées. Une tabulation hors des guillemets est traitée comme une espace.
    .why = Pour beaucoup de programmes, un saut de ligne termine la ligne, et la suite devient une ligne à part. Les autres caractères de contrôle font de l’ID un autre texte que celui de Kiva, et le remboursement peut ne trouver aucun prêt.
    .excel = Écrivez =EPURAGE(A2) dans une colonne libre, où A2 est la première valeur, et recopiez la formule vers le bas. Copiez cette colonne et collez-la sur les valeurs avec Collage spécial > Valeurs.
    .mis = Corrigez la fiche dans le SIG, où de tels caractères arrivent par un copier-coller, ou enlevez-les dans l’export.
