currency-symbol = { $readings ->
    [two] Le montant { $value } a une devise à côté de lui, et se lit { $comma } ou { $point }
   *[one] Le montant { $value } a une devise à côté de lui : il se lit { $reading }
}
    .help = { $readings ->
        [two] Cherchez le montant dans votre SIG et écrivez-le sans la devise, avec un point avant les décimales.
       *[one] Écrivez { $reading }, si c’est le montant dans la devise du prêt.
    }
    .fix = Écrire { $reading }
    .summary = Une devise à côté du montant
    .what = Un montant avec le signe, le code ou le nom d’une devise avant ou après lui, comme XOF 1250, $25.00 ou 25 USh.
    .why = Kiva prend le montant comme un nombre, dans votre monnaie locale. Avec un mot ou un signe, il ne peut pas être lu ; et si le signe est celui d’une autre devise, le nombre lui-même est faux.
    .excel = Choisissez Format de cellule > Nombre au lieu de Monétaire ou Comptabilité, et enregistrez de nouveau en CSV. Les montants qui ne changent pas sont du texte : enlevez la devise avec Rechercher et remplacer.
    .mis = Exportez le montant comme un simple nombre et la devise, s’il en faut une, dans une colonne à part.
