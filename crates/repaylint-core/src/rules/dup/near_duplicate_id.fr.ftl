near-duplicate-id = { $case ->
    [case] Les ID de prêts { $loan } et { $other } ne diffèrent que par des majuscules et des minuscules
    [zeros] Les ID de prêts { $loan } et { $other } ne diffèrent que par des zéros au début
    [separators] Les ID de prêts { $loan } et { $other } ne diffèrent que par des signes comme - ou /
   *[several] Les ID de prêts { $loan } et { $other } ne diffèrent que par la façon de les écrire
}
    .help = Cherchez les deux dans votre SIG. Si c’est le même prêt, gardez une seule ligne et écrivez l’ID comme dans le SIG.
    .related = L’ID de prêt semblable
    .summary = Deux ID de prêts qui ne diffèrent que par la façon de les écrire
    .what = Deux ID de prêts qui sont égaux, sauf des majuscules et des minuscules, des zéros au début, ou des signes comme - et / que seul l’un des deux a. Avec trois colonnes, le client doit être le même. Si la plupart des ID mélangent majuscules et minuscules, celles-ci comptent comme différentes.
    .why = Un prêt écrit de deux façons est rapporté deux fois, ou l’une des deux ne correspond à aucun prêt chez Kiva.
    .excel = Donnez à la colonne loan_id le format Texte avant de coller ou de saisir des ID, pour que les zéros au début soient gardés.
    .mis = Prenez l’ID du prêt dans un seul champ du SIG pour toutes les lignes. Deux façons d’écrire viennent de listes tenues à la main, ou de deux systèmes.
