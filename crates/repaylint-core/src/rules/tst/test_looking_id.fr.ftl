test-looking-id = { $case ->
    [word] { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } ressemble à celui d’un test : il contient le mot « { $word } »
   *[pattern] { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } ressemble à celui d’un test : il suit votre modèle { $word }
}
    .help = Cherchez le prêt dans votre SIG. Si c’est un test, retirez la ligne. Si c’est un vrai prêt, laissez-le tel quel : avec --mis ou --loans, cet avertissement disparaît.
    .summary = Un ID qui ressemble à celui d’un test
    .what = Un ID de prêt ou de client avec un mot par lequel on marque les données de test, comme test, demo, sample, prueba, ejemplo, borrador, essai, exemple ou fictif, quand ce mot est isolé : entre des signes, des chiffres ou les bouts de l’ID. ATTEST12 est admis. Vos propres modèles peuvent être donnés comme test-id-patterns dans repaylint.toml. Rien n’est dit si au moins la moitié de dix ID ou plus sont ainsi, ni sur les ID que les données de votre SIG (--mis) ou la liste de Kiva (--loans) contiennent.
    .why = Les prêts test n’existent pas chez Kiva, et l’argent rapporté pour eux n’arrive donc à aucun emprunteur. Un prêt test dans le rapport veut souvent dire que d’autres données de test sont parties avec lui.
    .excel = Filtrez la colonne sur ce mot et supprimez les lignes des prêts test.
    .mis = Retirez de l’export les clients test et les prêts test, ou supprimez-les du système de production.
