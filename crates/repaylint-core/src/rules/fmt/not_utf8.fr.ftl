not-utf8 = { $case ->
    [utf16] Le fichier est enregistré en { $encoding }, et non en UTF-8
    [damaged] Le fichier n’est pas en UTF-8 valide : le caractère qui se trouve ici ne peut pas être lu
   *[guessed] Le fichier n’est pas enregistré en UTF-8 mais, selon tous les indices, en { $encoding } : le premier caractère qui le montre est « { $character } »
}
    .help = { $case ->
        [utf16] Enregistrez de nouveau le fichier en UTF-8.
        [damaged] Exportez de nouveau le fichier en UTF-8. S’il est dans un autre encodage, indiquez celui-ci avec --encoding.
       *[guessed] Enregistrez de nouveau le fichier en UTF-8. Si « { $character } » n’est pas le bon caractère à cet endroit, indiquez le bon encodage avec --encoding et vérifiez de nouveau.
    }
    .fix = Enregistrer le même texte en UTF-8
    .summary = Le fichier n’est pas enregistré en UTF-8
    .what = Des octets qui ne sont pas de l’UTF-8 valide : windows-1252 ou Latin-1 d’anciens programmes, une page de codes de MS-DOS, ou UTF-16. L’encodage probable est indiqué, et les autres règles examinent le texte tel qu’il se lit dans cet encodage. Si seules des colonnes qui ne sont pas lues sont concernées, comme les noms, c’est un avertissement.
    .why = Kiva prend le texte en UTF-8. Dans un autre encodage, une lettre comme ñ ou é arrive comme un autre caractère ou n’arrive pas du tout, et un ID de prêt avec une telle lettre ne correspond à aucun prêt.
    .excel = Choisissez Fichier > Enregistrer sous et le type « CSV UTF-8 (délimité par des virgules) ». Dans LibreOffice, choisissez Fichier > Enregistrer sous, cochez « Éditer les paramètres du filtre » et prenez le jeu de caractères « Unicode (UTF-8) ». Excel ajoute une marque d’ordre des octets (FMT002), que repaylint fix enlève.
    .mis = Réglez l’encodage (ou jeu de caractères) de l’export sur UTF-8, sans BOM.
