decimal-comma = { $readings ->
    [two] Le montant { $value } a une virgule devant trois chiffres : il se lit { $comma } ou { $point }
   *[one] Le montant { $value } a une virgule décimale : il se lit { $reading }
}
    .help = { $readings ->
        [two] Cherchez le montant dans votre SIG et écrivez-le avec un point avant les décimales et rien entre les milliers.
       *[one] Écrivez { $reading } : un point avant les décimales, rien entre les milliers.
    }
    .fix = Écrire { $reading }
    .summary = Une virgule décimale
    .what = Un montant dont la virgule marque les décimales, comme 12,50 ou 1.250,00. Si une virgule se trouve devant exactement trois chiffres et que rien d’autre dans la colonne ne dit ce qu’elle signifie, les deux lectures sont montrées et aucune n’est comptée.
    .why = Kiva lit les montants avec un point décimal. Une virgule coupe le montant en deux champs ou en fait un autre nombre, et l’emprunteur est crédité d’une somme fausse.
    .excel = Excel écrit le signe décimal du format régional de votre ordinateur. Sous Fichier > Options > Options avancées, décochez « Utiliser les séparateurs système » et mettez un point comme « Séparateur de décimale ». Enregistrez ensuite de nouveau en CSV.
    .mis = Réglez le format des nombres de l’export : un point comme séparateur décimal, et aucun séparateur de milliers.
