wrong-delimiter = { $sign ->
    [semicolon] Les champs sont séparés par des points-virgules, et non par des virgules
    [tab] Les champs sont séparés par des tabulations, et non par des virgules
    [bar] Les champs sont séparés par des barres verticales (|), et non par des virgules
   *[other] Les champs sont séparés par « { $written } », et non par des virgules
}
    .help = Enregistrez le fichier avec une virgule entre les champs.
    .fix = Mettre des virgules entre les champs
    .summary = Un autre séparateur que la virgule
    .what = Des champs séparés par un point-virgule, une tabulation, une barre verticale ou un autre caractère. Les autres règles examinent les champs tels qu’ils sont séparés. Les tabulations sont justes dans un fichier dont le nom se termine par .tsv.
    .why = CSV veut dire « valeurs séparées par des virgules ». Un programme qui attend des virgules voit chaque ligne comme un seul champ, et n’y trouve ni ID de prêt ni montant.
    .excel = Excel prend le séparateur dans le format régional de l’ordinateur. Sous Windows, ouvrez Panneau de configuration > Région > Paramètres supplémentaires, mettez une virgule comme « Séparateur de listes » et un point comme « Symbole décimal », et enregistrez de nouveau le fichier en CSV. Dans LibreOffice, choisissez Fichier > Enregistrer sous, cochez « Éditer les paramètres du filtre » et mettez une virgule comme séparateur de champ.
    .mis = Réglez le séparateur de champs de l’export sur une virgule.
