lookalike-character = { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } { $case ->
        [mixed] mélange les lettres de deux alphabets
       *[lookalike] est écrit avec des caractères qui ressemblent seulement à ceux des autres ID
    } : { $characters }
    .help = { $known ->
        [yes] Si l’ID est { $suggestion } dans votre SIG, écrivez-le avec un clavier latin.
       *[no] Comparez l’ID avec votre SIG et saisissez-le à la main.
    }
    .fix = Écrire { $suggestion }
    .summary = Des caractères qui ressemblent à d’autres
    .what = Un ID qui mélange deux alphabets, ou qui est écrit en caractères cyrilliques, grecs, pleine chasse ou autres, qui ressemblent aux caractères latins de la plupart des ID de la colonne. Des ID comme КЛ-123 sont admis parmi leurs semblables.
    .why = К et K se ressemblent, mais pour un ordinateur ce sont deux lettres différentes. Le remboursement peut alors ne trouver aucun prêt, et personne ne voit pourquoi.
    .excel = Saisissez de nouveau les ID concernés avec un clavier latin. =UNICODE(A2) montre le numéro du premier caractère : les lettres et les chiffres latins ont des numéros au-dessous de 128.
    .mis = Corrigez aussi la fiche dans le SIG, sinon le caractère revient avec l’export suivant. Si le prêt est chez Kiva sous cet ID exactement, laissez-le tel quel.
