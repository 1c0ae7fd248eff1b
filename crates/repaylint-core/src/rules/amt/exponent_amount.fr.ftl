exponent-amount = Le montant { $value } est en notation scientifique : il se lit { $reading }
    .help = Écrivez { $reading }. Si le fichier est passé par un tableur, comparez d’abord le montant avec votre SIG : ses derniers chiffres ont peut-être été arrondis.
    .fix = Écrire { $reading }
    .summary = Un montant en notation scientifique
    .what = Un montant comme 1.25E+3, où la lettre E déplace le point décimal. En JSON, c’est permis, et ce n’est qu’un avertissement.
    .why = En CSV, un tel montant peut être refusé ou mal lu. Les tableurs écrivent ainsi les grands nombres après les avoir arrondis ; le montant peut donc aussi être différent de celui de votre SIG.
    .excel = Choisissez Format de cellule > Nombre avec deux décimales, élargissez assez la colonne et enregistrez de nouveau en CSV.
    .mis = Exportez les montants avec un nombre fixe de décimales. Dans le code d’un programme, écrivez-les comme des nombres décimaux, et non sous la forme la plus courte d’un nombre à virgule flottante.
