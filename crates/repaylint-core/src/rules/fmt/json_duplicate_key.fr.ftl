json-duplicate-key = Le champ « { $name } » se trouve une deuxième fois dans le même objet
    .help = Cherchez laquelle des deux valeurs est juste, et retirez l’autre champ.
    .related = Le premier champ de ce nom
    .summary = Le même champ deux fois dans un objet
    .what = Un objet JSON qui contient deux fois un champ, par exemple deux montants dans un remboursement.
    .why = La plupart des programmes gardent l’une des deux valeurs et écartent l’autre sans rien dire. Laquelle, c’est le hasard qui décide, et l’emprunteur peut donc être crédité d’un montant faux.
    .excel = Excel n’écrit pas de JSON. Retirez l’un des deux champs dans un éditeur de texte, ou rapportez en CSV.
    .mis = Faites écrire l’export par une bibliothèque JSON, à partir d’un enregistrement par remboursement ; une telle bibliothèque n’écrit chaque champ qu’une fois.
