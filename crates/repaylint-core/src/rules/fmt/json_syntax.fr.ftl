json-syntax = { $case ->
    [comment] { $number ->
        [one] Il y a ici un commentaire, ce que JSON n’admet pas
       *[other] { $number } commentaires se trouvent dans le fichier, le premier ici ; JSON n’en admet aucun
    }
    [trailing-comma] { $number ->
        [one] Il y a ici une virgule devant un crochet ou une accolade de fermeture
       *[other] { $number } virgules se trouvent devant un crochet ou une accolade de fermeture, la première ici
    }
    [both] { $number } commentaires et virgules en trop se trouvent dans le fichier, le premier ici ; JSON n’en admet aucun
    [single-quotes] Un texte est entre guillemets simples ; JSON n’admet que les guillemets doubles
    [unquoted-key] Le nom { $found } n’est pas entre guillemets doubles
    [not-json-word] { $found } n’est pas une valeur en JSON
    [missing-comma] Il manque ici une virgule, entre une valeur et la suivante
    [missing-colon] Il manque ici un deux-points, entre un nom et sa valeur
    [unclosed-bracket] Le fichier se termine avant que { $opening } soit fermé
    [wrong-bracket] Le signe { $found } ne peut pas fermer { $opening }
    [surplus-bracket] Le signe { $found } ne ferme rien
    [unclosed-string] Un texte qui commence par un guillemet double n’est jamais fermé
    [control-in-string] Un saut de ligne, une tabulation ou un autre caractère de contrôle se trouve dans un texte
    [bad-escape] { $found } n’a pas de sens dans un texte
    [leading-zero] Le nombre { $found } commence par un zéro, ce que JSON n’admet pas
    [bad-number] { $found } n’est pas un nombre comme JSON l’écrit
    [text-after-end] Le document JSON est terminé, mais quelque chose suit
    [too-deep] Plus de 128 crochets ou accolades sont imbriqués les uns dans les autres
    [missing-value] Il manque ici une valeur
    [empty] Le fichier est vide
   *[unexpected] { $found } ne peut pas se trouver ici
}
    .help = { $case ->
        [comment] Retirez les commentaires.
        [trailing-comma] Retirez chaque virgule qui n’est suivie d’aucune valeur.
        [both] Retirez les commentaires, et chaque virgule qui n’est suivie d’aucune valeur.
        [single-quotes] Mettez des guillemets doubles autour de chaque nom et de chaque texte.
        [unquoted-key] Écrivez "{ $found }" entre guillemets doubles.
        [not-json-word] Si c’est un ID, mettez-le entre guillemets doubles. S’il remplace un montant absent, cherchez le montant dans votre SIG. S’il remplace un ID de client absent, n’écrivez pas client_id.
        [missing-comma] Mettez une virgule entre les deux valeurs.
        [missing-colon] Mettez un deux-points entre le nom et sa valeur.
        [unclosed-bracket] L’export s’est peut-être interrompu : refaites-le et comparez le nombre de remboursements. S’il est complet, ajoutez le signe de fermeture.
        [wrong-bracket] Fermez {"{"} par {"}"} et [ par ].
        [surplus-bracket] Retirez ce signe, ou ajoutez celui qui l’ouvre.
        [unclosed-string] Ajoutez le guillemet double de fermeture. Un guillemet double à l’intérieur d’un texte s’écrit \".
        [control-in-string] Retirez-le du texte. S’il est voulu, écrivez \n pour un saut de ligne et \t pour une tabulation.
        [bad-escape] Écrivez \\ pour une barre oblique inverse qui fait partie du texte.
        [leading-zero] Si c’est un ID, mettez-le entre guillemets doubles. Si c’est un montant, retirez le zéro.
        [bad-number] Écrivez des chiffres, avec au plus un point entre eux, par exemple 25.00.
        [text-after-end] Mettez tous les remboursements dans un seul document ; si la suite n’en fait pas partie, retirez-la.
        [too-deep] Un rapport demande trois niveaux : le document, la liste et le remboursement. Vérifiez comment le fichier est fait.
        [empty] Exportez de nouveau le rapport, et vérifiez sa taille avant de l’envoyer.
        [missing-value] Écrivez la valeur. S’il n’y en a pas, retirez aussi son nom et sa virgule.
       *[unexpected] Comparez cet endroit avec l’exemple sur la page de cette règle. Le mieux est de faire écrire le fichier par une bibliothèque JSON.
    }
    .fix = { $case ->
        [comment] Retirer les commentaires
        [both] Retirer les commentaires et les virgules en trop
       *[trailing-comma] Retirer les virgules en trop
    }
    .related = { $case ->
        [unclosed-string] Le texte commence ici
       *[unclosed-bracket] Le signe est ouvert ici
    }
    .summary = Un fichier qui n’est pas du JSON
    .what = Un document qui ne suit pas les règles de JSON : commentaires, virgules devant un signe de fermeture, guillemets simples, noms sans guillemets, mots comme NaN, crochets, accolades ou guillemets non fermés, nombres qui commencent par un zéro, texte après la fin. Seul le premier endroit est montré, car ce qui en découle induirait en erreur.
    .why = Un programme qui lit du JSON refuse tout le document, et non seulement l’endroit incorrect. Aucun de ses remboursements ne serait rapporté.
    .excel = Excel n’écrit pas de JSON. Corrigez l’endroit dans un éditeur de texte, ou rapportez en CSV.
    .mis = Faites écrire l’export par une bibliothèque JSON de votre langage de programmation, au lieu d’assembler des textes ; elle place tous les guillemets, virgules, crochets et accolades comme il faut.
