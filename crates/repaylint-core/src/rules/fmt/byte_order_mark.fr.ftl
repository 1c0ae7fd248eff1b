byte-order-mark = { $case ->
    [json] Le fichier commence par une marque d’ordre des octets (BOM), que JSON n’admet pas
    [no-header] Le fichier commence par une marque d’ordre des octets (BOM), qui reste collée au premier ID de prêt
   *[header] Le fichier commence par une marque d’ordre des octets (BOM)
}
    .help = Enregistrez le fichier en UTF-8 sans marque d’ordre des octets (dans un éditeur de texte : « UTF-8 » et non « UTF-8 avec BOM » ; la plupart des exports de SIG ont un réglage « sans BOM »).
    .fix = Enlever la marque d’ordre des octets
    .summary = Une marque d’ordre des octets (BOM) au début du fichier
    .what = Trois octets invisibles (EF BB BF) au début du fichier. Excel les écrit avec « CSV UTF-8 ».
    .why = Un programme qui n’attend pas cette marque la prend pour une partie du premier nom de colonne ou, sans en-tête, du premier ID de prêt, qui ne correspond alors à aucun prêt chez Kiva.
    .excel = Ouvrez le fichier dans un éditeur de texte et enregistrez-le en « UTF-8 » plutôt qu’en « UTF-8 avec BOM ».
    .mis = Désactivez la marque d’ordre des octets (BOM) dans l’export, ou choisissez l’encodage « UTF-8 sans BOM ».
