amount-too-large = { $case ->
    [limit] Le montant { $value } dépasse { $limit }, le plus grand que vos réglages admettent
   *[digits] Le montant { $value } a plus de chiffres qu’un montant ne peut en avoir
}
    .help = { $case ->
        [limit] Comparez le montant avec votre SIG. S’il est juste, augmentez « max-amount » dans repaylint.toml.
       *[digits] Cherchez le montant dans votre SIG. Deux valeurs se sont peut-être collées ici l’une à l’autre.
    }
    .summary = Un montant trop grand
    .what = Un montant au-dessus de « max-amount » dans repaylint.toml, ou de plus de 28 chiffres, sans compter les zéros aux deux bouts.
    .why = Aucun prêt n’est aussi grand. La valeur est mal saisie, vient d’une autre colonne, ou réunit deux valeurs en une, et elle fausserait le total du rapport.
    .excel = Triez par la colonne des montants, du plus grand au plus petit, et comparez les premiers avec votre SIG.
    .mis = Regardez si l’export met un autre nombre, comme un numéro de compte ou de téléphone, à la place du montant.
