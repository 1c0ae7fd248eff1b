float-artefact = Le montant { $value } a à sa fin des chiffres qu’un calcul y a laissés : c’était probablement { $reading }
    .help = Cherchez le montant dans votre SIG. Si c’est { $reading } dans le SIG, écrivez ce montant.
    .fix = Écrire { $reading }
    .summary = Des chiffres laissés par un calcul
    .what = Un montant d’au moins douze chiffres dont les décimales sont une suite de zéros ou de neufs, puis quelques chiffres égarés, comme 25.000000000000004 ou 24.999999999999996.
    .why = Les ordinateurs calculent beaucoup de nombres décimaux avec une erreur minuscule. Cette erreur est maintenant dans le fichier : le montant n’est plus celui de votre SIG, ni le total du rapport.
    .excel = Arrondissez avec =ARRONDI(B2;2) dans une colonne libre, où B2 est le premier montant, et collez les résultats sur les montants avec Collage spécial > Valeurs.
    .mis = Conservez les montants en nombres décimaux et non en virgule flottante (en SQL DECIMAL, en C# decimal, en Java BigDecimal), et arrondissez-les aux décimales de la devise avant de les écrire.
