amount-whitespace = Le montant « { $value } » a des espaces autour de lui
    .help = Écrivez { $reading } sans les espaces.
    .fix = Écrire { $reading }
    .summary = Des espaces autour d’un montant
    .what = Un montant avec des espaces, des tabulations ou des espaces insécables avant ou après lui, comme l’espace après la virgule dans 88001, 25.00.
    .why = En CSV, une espace fait partie de son champ. Beaucoup de programmes l’ignorent, mais celui qui ne l’ignore pas prend le montant pour du texte et ne peut pas le comptabiliser.
    .excel = Sélectionnez la colonne, choisissez Données > Convertir, puis Terminer : Excel relit les montants sans les espaces. Enregistrez ensuite en CSV.
    .mis = N’écrivez que le séparateur entre les champs, sans espace après lui, et enlevez les espaces aux deux bouts des montants qui sont conservés en texte.
