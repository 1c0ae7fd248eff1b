json-root = { $case ->
    [bare-array] Le document est une simple liste ; l’API prend un objet qui contient la liste sous le nom « repayments »
    [single-repayment] Le document est un seul remboursement ; l’API prend un objet qui contient une liste sous le nom « repayments »
    [other-name] La liste des remboursements s’appelle « { $name } » et non « repayments »
    [not-an-array] La valeur de « repayments » n’est pas une liste
   *[nothing] Le document ne contient aucune liste de remboursements
}
    .help = { $case ->
        [other-name] Écrivez « repayments », en minuscules. La forme que l’API prend est { $wanted }
       *[other] La forme que l’API prend est { $wanted }
    }
    .fix = Mettre la liste sous le nom « repayments »
    .summary = Un document JSON d’une autre forme
    .what = Un document qui n’est pas un objet avec une liste sous le nom « repayments » : une simple liste, un seul remboursement, un autre nom. Ce qui peut être lu comme des remboursements est vérifié malgré tout.
    .why = L’API ne prend qu’une seule forme. Elle ne peut pas trouver des remboursements écrits sous une autre.
    .excel = Excel n’écrit pas de JSON. Corrigez le document dans un éditeur de texte, ou rapportez en CSV.
    .mis = Mettez la liste des remboursements dans un objet dont le seul champ est « repayments », avant de l’écrire en JSON.
