too-many-decimals = { $case ->
    [none] Le montant { $value } a des décimales, et sa devise n’en a pas
    [some] Le montant { $value } a { $decimals } décimales, et sa devise en a { $units }
   *[unknown] Le montant { $value } a { $decimals } décimales, plus que les { $units } de la plupart des devises
}
    .help = { $case ->
        [unknown] Cherchez le montant dans votre SIG. Si c’est { $reading } dans le SIG, écrivez ce montant. Si votre devise a plus de décimales, réglez « currency » dans repaylint.toml.
       *[some] Cherchez le montant dans votre SIG. Si c’est { $reading } dans le SIG, écrivez ce montant.
    }
    .fix = Arrondir à { $reading }
    .summary = Plus de décimales que la devise n’en a
    .what = Un montant avec plus de décimales que sa devise n’en a, ou plus de deux si repaylint.toml ne nomme aucune devise. Si la liste de Kiva (--loans) dit dans quelle devise est un prêt, c’est cette devise qui compte pour lui. Les zéros à la fin ne comptent pas : 25.00 est admis dans une devise sans décimales. À partir de la cinquième décimale, c’est une erreur, car une telle valeur n’est pas une somme d’argent.
    .why = Personne n’a payé une fraction de la plus petite pièce ; la valeur a donc été calculée : une part, un taux, une somme convertie. Elle sera différente de celle de votre SIG, et le total du rapport aussi.
    .excel = Arrondissez avec =ARRONDI(B2;2) dans une colonne libre, où B2 est le premier montant, et collez les résultats sur les montants avec Collage spécial > Valeurs. Un format de cellule seul change ce que vous voyez, et pas toujours ce qui est enregistré.
    .mis = Arrondissez dans l’export le montant aux décimales de la devise, ou prenez le montant enregistré et non un montant calculé.
