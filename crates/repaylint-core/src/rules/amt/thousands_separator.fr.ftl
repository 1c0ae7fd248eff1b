thousands-separator = { $readings ->
    [two] Le montant { $value } a un point devant trois chiffres, comme tous les montants avec un point dans cette colonne : il se lit { $comma } ou { $point }
   *[one] Le montant { $value } a des signes entre ses milliers : il se lit { $reading }
}
    .help = { $readings ->
        [two] Cherchez le montant dans votre SIG. Si le point sépare les milliers, écrivez { $comma }.
       *[one] Écrivez { $reading } : rien entre les milliers, un point avant les décimales.
    }
    .fix = { $readings ->
        [two] Écrire { $comma }
       *[one] Écrire { $reading }
    }
    .summary = Des signes entre les milliers
    .what = Un montant avec des virgules, des points, des espaces ou des apostrophes entre ses milliers, comme 1,250.00 ou 1 250.00. Les montants comme 5.000 sont signalés si au moins trois montants ont un point, que tous l’ont devant exactement trois chiffres, et que la devise n’a pas de millièmes : alors les deux lectures sont montrées et aucune n’est comptée, sauf si un autre montant de la colonne dit laquelle est la bonne.
    .why = Kiva prend des nombres simples. Un signe entre les milliers coupe le montant en deux champs, le rend illisible, ou fait 5 de 5000, et l’emprunteur est crédité d’une somme fausse.
    .excel = Choisissez Format de cellule > Nombre, décochez « Utiliser le séparateur de milliers » et enregistrez de nouveau en CSV. Les montants qui ne changent pas sont du texte : enlevez les signes avec Rechercher et remplacer.
    .mis = Réglez le format des nombres de l’export : aucun séparateur de milliers, et un point comme séparateur décimal.
