file-repeated = { $case ->
    [copy] Ce fichier répète { $earlier } : { $shared } prêts se trouvent dans les deux, avec les mêmes montants
   *[correction] Ce fichier et { $earlier } ont { $shared } prêts en commun, dont { $different ->
        [one] { $different } avec un autre montant
       *[other] { $different } avec d’autres montants
    }
}
    .help = { $case ->
        [copy] Ne vérifiez et n’envoyez qu’un des deux fichiers.
       *[correction] Ne vérifiez et n’envoyez que les fichiers d’un seul mois. Si un fichier corrige l’autre, vérifiez celui-là seul.
    }
    .related = Le fichier avec les mêmes prêts
    .summary = Deux fichiers avec les mêmes prêts
    .what = Deux fichiers d’une même vérification qui ont au moins 10 prêts en commun, soit au moins 90 % des prêts de l’un d’eux. Avec les mêmes montants, l’un est une copie de l’autre ; avec d’autres montants, ce sont deux mois, ou l’un corrige l’autre. C’est un seul constat au lieu d’un par prêt.
    .why = Plusieurs fichiers d’une période sont réunis en un seul rapport. Si les deux fichiers sont envoyés, chaque prêt s’y trouve deux fois, et aucun document ne dit quel montant compte.
    .example = Le fichier incorrect est donné avec une copie de lui-même, par exemple sous le nom d’un autre mois. Le fichier correct est donné avec le fichier incorrect : ils contiennent d’autres prêts.
    .excel = Gardez chaque mois dans un dossier à part, et n’y mettez que le fichier que vous envoyez.
    .mis = Écrivez chaque export dans un dossier vide, ou mettez le mois dans le nom du fichier et ne vérifiez que ce fichier.
