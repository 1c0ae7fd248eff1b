not-a-number = { $case ->
    [date] Le montant { $value } est une date
    [dash] Le montant est un tiret, comme le format Comptabilité d’Excel montre un zéro
    [placeholder] « { $value } » se trouve à la place du montant
   *[other] Le montant { $value } n’est pas un nombre
}
    .help = { $case ->
        [date] Écrivez le montant de votre SIG. Si d’autres lignes ont aussi des dates ici, regardez si la bonne colonne a été choisie.
        [dash] Si le montant est de zéro, écrivez 0.00. Sinon, écrivez le montant de votre SIG.
       *[other] Écrivez le montant de votre SIG en chiffres, avec un point avant les décimales.
    }
    .summary = Un montant qui n’est pas un nombre
    .what = Un montant qui ne peut en aucune façon être lu comme un nombre : un mot, une date, un tiret, ou des chiffres avec des signes qui n’ont pas de sens. Les montants simples comme 25, 25.00, +25.00 et .5 sont admis, et les nombres écrits autrement ont leurs propres règles.
    .why = Kiva prend le montant comme un nombre. Ce qui n’en est pas un ne peut pas être comptabilisé, et le prêt peut compter comme non rapporté.
    .excel = Donnez à la colonne le format Nombre avec deux décimales. Un montant qui reste au bord gauche de sa cellule est du texte : saisissez-le de nouveau. Enregistrez ensuite en CSV.
    .mis = Exportez le montant comme un simple nombre : pas de mots pour « aucun », et 0 pour zéro.
