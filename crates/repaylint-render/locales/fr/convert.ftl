### What `repaylint convert` says.

convert-told-refused = Rien n’a été écrit : le rapport n’est pas prêt. Corrigez-le, puis convertissez-le de nouveau.
convert-told-written = { $files ->
    [one] { $first } est écrit, avec { $manifest } à côté.
   *[other] { COUNT($files) } fichiers sont écrits : de { $first } à { $last }, avec { $manifest } à côté.
}
convert-told-sum = { $files ->
    [one] { $repayments ->
        [one] { COUNT($repayments) } remboursement
       *[other] { COUNT($repayments) } remboursements
    }, { $total } en tout.
   *[other] { COUNT($repayments) } remboursements, { $total } en tout, au plus { COUNT($largest) } dans un fichier.
}
convert-told-next = { $to ->
    [csv] Rien n’a été envoyé : { $files ->
        [one] téléchargez-le
       *[other] téléchargez-les
    } dans PA2.
   *[other] Rien n’a été envoyé : { $files ->
        [one] le fichier
       *[other] chaque fichier
    } est le contenu d’un appel de l’API partenaire.
}
convert-told-other-parts = { $count ->
    [one] { COUNT($count) } partie d’une autre division a été retirée, pour que personne ne l’envoie aussi : { $files }
   *[other] { COUNT($count) } parties d’une autre division ont été retirées, pour que personne ne les envoie aussi : { $files }
}
convert-told-broken-off = { $folder } reste d’une conversion interrompue, ou d’une conversion encore en cours. Si aucune n’est en cours, regardez si vous avez besoin de quelque chose dans ce dossier, puis supprimez-le.

convert-told-manifest = { $file } est un manifeste et non un rapport : il n’est pas lu.

convert-only-manifest = Un manifeste a été donné sans les fichiers qu’il nomme
    .help = Donnez aussi les fichiers, ou le dossier où ils se trouvent.
convert-taken = { $count ->
    [one] { COUNT($count) } fichier d’une conversion précédente existe déjà : { $files }
   *[other] { COUNT($count) } fichiers d’une conversion précédente existent déjà : { $files }
}
    .help = Rien n’a été écrit. S’ils ont déjà été envoyés, n’envoyez pas le rapport une seconde fois. Sinon, écrasez-les avec --force, ou choisissez un autre dossier avec --out ou un autre nom avec --name.
convert-is-input = { $file } est un des rapports et serait écrasé
    .help = Rien n’a été écrit. Choisissez un autre dossier avec --out, ou un autre nom avec --name.
convert-is-folder = { $file } est un dossier
    .help = Rien n’a été écrit. Choisissez un autre nom avec --name, ou un autre dossier avec --out.
convert-no-folder = { $file } est un fichier et non un dossier
    .help = Rien n’a été écrit. Donnez à --out le nom d’un dossier.
convert-folder = { $case ->
    [permission] Vous n’avez pas le droit de lire le dossier { $file }
   *[other] Le dossier { $file } ne peut pas être lu : { $reason }
}
    .help = Rien n’a été écrit. Choisissez un autre dossier avec --out.
convert-stuck = { $case ->
    [not-found] { $file } ne peut pas être écrit : son dossier n’existe pas
    [permission] Vous n’avez pas le droit d’écrire { $file }
   *[other] { $file } ne peut pas être écrit : { $reason }
}
    .help = Aucun des fichiers n’a été écrit. Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire dans le dossier, ou choisissez-en un autre avec --out.
convert-split-too-large = { COUNT($size) } remboursements, c’est trop pour un appel : la limite est de { COUNT($max) }
    .help = Kiva demande au plus 200 à 300 remboursements par appel. { $case ->
        [flag] Donnez à --split un nombre de { $max } au plus.
       *[config] Écrivez un nombre de { $max } au plus comme size sous [batch] dans repaylint.toml.
    }
convert-bad-name = { $name } ne peut pas être le nom de fichiers
    .help = Donnez à --name un mot qui commence par une lettre ou un chiffre, sans barre oblique, deux-points, guillemet, astérisque ni point d’interrogation. Les numéros et la terminaison sont ajoutés à la fin.
convert-lost-in-csv = { $file }, { $place ->
    [row] ligne
   *[line] ligne
} { $line } : comme ligne d’un CSV, ce remboursement serait pris pour autre chose, par exemple pour une ligne de total
    .help = Rien n’a été écrit. Convertissez le rapport avec --to json, où rien ne peut être confondu, ou donnez au prêt un autre ID dans votre SIG et chez Kiva.
convert-unsafe-id = { $file }, { $place ->
    [row] ligne
   *[line] ligne
} { $line } : l’{ $field ->
    [loan_id] ID du prêt
   *[client_id] ID du client
} commence par { $sign }, et Excel le prendrait pour une formule ou un nombre
    .help = Rien n’a été écrit : aucun CSV ne peut garder cet ID tel qu’il est quand quelqu’un ouvre le fichier. Convertissez le rapport avec --to json, ou donnez au prêt un autre ID dans votre SIG et chez Kiva.
convert-unfit = { $place ->
    [line] { $file }, ligne { $line } :
    [row] { $file }, ligne { $line } :
    [file] { $file } :
   *[run] Le rapport :
} { $why ->
    [empty] il n’y a aucun remboursement
    [lost-row] cette ligne ne peut pas être lue comme un remboursement et serait perdue
    [broken-json] ce n’est pas un JSON complet, et ce qui manque serait perdu
    [mixed-modes] des remboursements ont un ID du client, d’autres n’en ont pas
    [broken-quote] un guillemet est mal fermé, et personne ne sait où les valeurs se terminent
    [repeated] un champ se trouve deux fois dans un même remboursement
    [no-loan-id] l’ID du prêt manque
    [no-client-id] l’ID du client manque
    [damaged-id] l’{ $field ->
        [client_id] ID du client
       *[loan_id] ID du prêt
    } est abîmé
    [no-plain-amount] le montant n’est pas écrit en chiffres avec un point au plus
    [twice] ce prêt se trouve déjà dans { $before-file }, { $before-place ->
        [row] rangée { $before-line }
       *[line] ligne { $before-line }
    }
    [has-errors] il y a des erreurs
   *[other-total] la somme de ses remboursements n’est pas celle de la vérification
}
    .help = { $why ->
        [empty] Donnez le rapport du mois, avec au moins un remboursement.
        [mixed-modes] Dites avec --column-mode si vous rapportez deux colonnes ou trois. Avec trois, chaque remboursement doit avoir un ID du client.
        [other-total] C’est une erreur de repaylint, et non de votre rapport. N’en envoyez rien, et signalez-nous l’erreur, s’il vous plaît.
       *[other] Rien n’a été écrit ni envoyé. La règle concernée est désactivée ou a une exception, mais de l’argent ne se rapporte pas sur une supposition. Corrigez-le dans le rapport ; repaylint sans --ignore et sans exceptions dit comment.
    }
