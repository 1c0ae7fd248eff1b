### Headings of the list of rules and of a rule's page.

list-code = code
list-name = nom
list-severity = gravité
list-fix = correction
list-summary = trouve

fix-never = -
fix-safe = sûre
fix-unsafe = incertaine
fix-either = sûre ou incertaine

page-severity = Gravité : { $severity }
page-fix = { $fix ->
    [safe] Correction automatique : sûre, elle ne peut pas changer ce que dit le fichier
    [unsafe] Correction automatique : une supposition, faite seulement sur demande
    [either] Correction automatique : sûre là où le fichier lui-même prouve la lecture, sinon une supposition faite seulement sur demande
   *[never] Correction automatique : aucune, une personne doit décider
}
page-what = Ce que la règle trouve
page-why = Pourquoi c’est important
page-bad = Incorrect
page-good = Correct
page-config = Avec ces réglages
page-with = Comparé avec
page-excel = Comment corriger dans Excel
page-mis = Comment corriger dans le SIG
page-source = Source

page-cut = { $lines ->
    [one] ({ COUNT($lines) } ligne de plus)
   *[other] ({ COUNT($lines) } lignes de plus)
}

## The rule reference of the documentation

page-rules = Règles
page-family = { $family ->
    [FMT] FMT : le fichier peut être lu
    [COL] COL : deux ou trois colonnes
    [IDS] IDS : ID des prêts et des clients
    [AMT] AMT : montants
    [DUP] DUP : un prêt, une ligne
    [TST] TST : prêts de test, et prêts que Kiva n’attend pas
    [TOT] TOT : totaux, et ce à quoi le rapport est comparé
    [BAT] BAT : envoi
   *[other] { $family }
}
# The name of this language, as its readers call it.
page-language = Français
