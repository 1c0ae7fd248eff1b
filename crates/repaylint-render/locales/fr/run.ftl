### Why a run could not be carried out.

run-failed = erreur :

run-too-large = { $file } est trop grand : il a { COUNT($bytes) } octets, et la limite est de { COUNT($limit) }
    .help = Si c’est le bon fichier, augmentez la limite avec --max-bytes.
run-field-too-long = { $in ->
    [sheet] { $file }, feuille { $sheet }, ligne { $line } : une cellule dépasse { COUNT($limit) } octets
   *[text] { $file }, ligne { $line } : un champ dépasse { COUNT($limit) } octets
}
    .help = { $in ->
        [sheet] Regardez la ligne. Si la cellule est juste, augmentez la limite avec --max-field.
       *[text] Regardez la ligne : souvent, un guillemet a été ouvert et jamais fermé. Si le champ est juste, augmentez la limite avec --max-field.
    }
run-too-many-columns = { $in ->
    [sheet] { $file }, feuille { $sheet }, ligne { $line } : il y a une valeur au-delà de la colonne { COUNT($limit) }
   *[text] { $file }, ligne { $line } : la ligne a plus de { $limit ->
        [one] { COUNT($limit) } champ
       *[other] { COUNT($limit) } champs
    }
}
    .help = { $in ->
        [sheet] Appuyez sur Ctrl+Fin dans la feuille pour trouver la valeur, et supprimez-la si elle ne fait pas partie du rapport. Si elle est juste, augmentez la limite avec --max-columns.
       *[text] Regardez la ligne : souvent, ce n’est pas un rapport, ou le séparateur choisi n’est pas le bon. Si la ligne est juste, augmentez la limite avec --max-columns.
    }
run-book-without-column = { $named ->
    [yes] { $file } n’a pas de colonne { $column }, que la configuration nomme sous [mis]
   *[no] { $file } n’a pas de colonne avec { $field ->
        [loan_id] des ID de prêts
       *[other] { $other ->
            [yes] { $basis ->
                [outstanding] le capital restant dû, seulement « { $instead } »
               *[cumulative] le capital remboursé à ce jour, seulement « { $instead } »
            }
           *[no] des montants
        }
    }
}
    .help = { $contents ->
        [ledger] { $other ->
            [yes] La base configurée est { $basis }. Exportez les données du SIG avec ce montant aussi. Si « { $instead } » est malgré tout ce montant, écrivez sous [mis] dans repaylint.toml : amount = "{ $instead }".
           *[no] Écrivez sous [mis] dans repaylint.toml comment les colonnes s’appellent : loan-id = "…", amount = "…". Si les données du SIG ont plusieurs montants, la base (cumulative ou outstanding) choisit entre eux.
        }
        [loans] Enregistrez de nouveau la liste : la réponse de l’API partenaire, ou la liste des prêts téléchargée de PA2 avec la colonne de vos propres ID de prêts.
       *[repayments] { $other ->
            [yes] La base configurée est { $basis }. Donnez un rapport précédent avec des montants de cette base.
           *[no] Donnez le rapport tel qu’il a été envoyé : avec les ID des prêts et les montants.
        }
    }
run-ledger-without-filter = { $file } n’a pas de colonne { $column }, par laquelle [mis] where choisit les lignes
    .help = Écrivez le nom de la colonne dans repaylint.toml comme il se trouve dans les données du SIG.
run-several-ledger-rows = { $file } a plusieurs lignes pour le prêt { $loan_id } : lignes { $line } et { $again }{ $more ->
    [one] {""}
   *[other] , et { COUNT($more) } lignes de ce genre en tout
}
    .help = Si elles doivent être additionnées (chaque ligne est un paiement, ou un membre d’un prêt de groupe que le rapport a en une seule ligne), écrivez sum = true sous [mis] dans repaylint.toml. Sinon, exportez une ligne par prêt.
run-draft-not-json = { $case ->
    [breaks-off] { $file }, ligne { $line }, colonne { $column } : le projet de prêt s’arrête ici avant sa fin
   *[other] { $file }, ligne { $line }, colonne { $column } : à partir d’ici, le projet de prêt n’est pas du JSON
}
    .help = Enregistrez de nouveau le projet de prêt exactement comme il a été envoyé à Kiva, ou écrivez plutôt ses ID sous [test-loans] dans repaylint.toml.
run-no-draft = { $looks-like ->
    [report] { $file } est un rapport de remboursements et non un projet de prêt
    [loans] { $file } est une liste des prêts de Kiva et non un projet de prêt
   *[other] { $file } n’est pas un projet de prêt : il n’a ni entreps avec leurs loan_id et client_id, ni internal_loan_id et internal_client_id
}
    .help = { $looks-like ->
        [report] Donnez les rapports sans option. --drafts prend ce qui a été envoyé à Kiva pour créer des prêts test.
        [loans] Donnez les listes de prêts avec --loans. --drafts prend ce qui a été envoyé à Kiva pour créer des prêts test.
       *[other] Donnez à --drafts ce qui a été envoyé à Kiva pour créer les prêts test, ou écrivez leurs ID sous [test-loans] dans repaylint.toml.
    }
run-unsupported-format = { $format ->
    [xls] { $file } est un classeur Excel de l’ancien format (.xls), qui ne peut pas être lu
    [xlsb] { $file } est un classeur Excel binaire (.xlsb), qui ne peut pas être lu
    [encrypted] { $file } est un classeur protégé par un mot de passe
    [ods] { $file } est un classeur LibreOffice (.ods), qui ne peut pas être lu
    [zip] { $file } est une archive ZIP
    [gzip] { $file } est compressé (gzip)
    [pdf] { $file } est un document PDF, fait pour être lu et imprimé
   *[other] { $file } est au format { $format }, que cette version ne lit pas
}
    .help = { $format ->
        [encrypted] Ouvrez-le dans Excel et choisissez Fichier > Informations > Protéger le classeur > Chiffrer avec mot de passe. Effacez le mot de passe, enregistrez le classeur et vérifiez-le de nouveau.
        [ods] Ouvrez le fichier dans LibreOffice, choisissez Fichier > Enregistrer sous et le type « Excel 2007-365 (.xlsx) », puis vérifiez le nouveau fichier.
        [zip] Décompressez l’archive et vérifiez les fichiers qu’elle contient.
        [gzip] Décompressez le fichier et vérifiez ce qu’il contient.
        [pdf] Exportez le rapport de votre SIG en CSV et vérifiez ce fichier.
       *[other] Ouvrez le fichier dans Excel, choisissez Fichier > Enregistrer sous et le type « Classeur Excel (.xlsx) », puis vérifiez le nouveau fichier.
    }
run-workbook-too-large = { $what ->
    [parts] { $file } a plus de { COUNT($limit) } parties, ce dont aucun rapport n’a besoin
    [sheets] { $file } a plus de { COUNT($limit) } feuilles
    [styles] { $file } a plus de { COUNT($limit) } formats de cellule, polices et bordures
    [bytes] { $file } est trop grand : décompressé, il a plus de { COUNT($limit) } octets
    [text] { $file } est trop grand : les valeurs de ses cellules ont plus de { COUNT($limit) } octets
   *[ratio] { $file } devient plus de { COUNT($limit) } fois plus grand quand il est décompressé, comme seuls le font les fichiers endommagés ou nuisibles
}
    .help = { $what ->
        [bytes] Si c’est le bon fichier, augmentez la limite avec --max-bytes.
        [sheets] Copiez la feuille du rapport dans un nouveau classeur, enregistrez-le et vérifiez celui-là.
       *[other] Si vous savez qui a fait le fichier : copiez les colonnes du rapport dans un nouveau classeur, avec Collage spécial > Valeurs, enregistrez-le et vérifiez celui-là.
    }
run-broken-workbook = { $what ->
    [zip] { $file } est un classeur endommagé : il ne peut pas être décompressé
    [cells] { $file } est un classeur endommagé : ses cellules ne sont pas dans l’ordre
    [no-sheet] { $file } n’a aucune feuille visible avec des cellules
   *[xml] { $file } est un classeur endommagé : son contenu ne peut pas être compris
}
    .help = { $what ->
        [zip] Il a peut-être été coupé pendant une copie ou un envoi : prenez-le de nouveau à sa source. S’il s’ouvre dans Excel, enregistrez-le sous un nouveau nom et vérifiez ce fichier.
        [no-sheet] Affichez la feuille du rapport, ou nommez-la avec --sheet.
       *[other] Ouvrez-le dans Excel, enregistrez-le sous un nouveau nom avec le type « Classeur Excel (.xlsx) », et vérifiez ce fichier.
    }
run-unknown-sheet = { $file } n’a pas de feuille appelée { $sheet }
    .help = Ses feuilles sont : { $sheets }. Donnez l’une d’elles avec --sheet, entre guillemets si son nom contient une espace.
run-not-conserved = { $what ->
    [rows] Le programme a perdu le compte des lignes de { $file } : { $left } contre { $right }
    [money] Le programme a perdu le compte de l’argent dans { $file } : { $left } contre { $right }
   *[records] Le programme a perdu le compte des remboursements dans { $file } : { $left } contre { $right }
}
    .help = C’est une erreur de repaylint, et non de votre rapport. Ne vous fiez pas à cette vérification, et signalez-nous l’erreur, s’il vous plaît.

## Notes on standard error

run-note = remarque :
run-given-twice = { $file } a été donné deux fois et n’est lu qu’une fois.
run-skipped = Non lus dans { $folder }, car ce ne sont pas des rapports : { $files }.
run-kind-loans-snapshot = { $file } (une liste de prêts)
run-kind-draft-payload = { $file } (un projet de prêt)
run-kind-our-report = { $file } (un résultat de repaylint)
run-kind-manifest = { $file } (un manifeste)
run-kind-control = { $file } (un fichier de contrôle sans son rapport)
run-kind-split-part = { $file } (une partie d’un rapport qui se trouve à côté)
run-control-given = { $file } est un fichier de contrôle et non un rapport : il est lu quand son rapport est vérifié.
run-waiting = Lecture de l’entrée standard. Tapez ou collez le rapport, puis appuyez sur { $case ->
    [windows] Ctrl+Z et Entrée.
   *[other] Ctrl+D.
}
run-with-config = La configuration est { $file }.
run-without-config = Il n’y a pas de fichier de configuration.
run-with-control = { $file } indique à combien { $report } doit arriver.
run-read = { $file } a été lu : { $bytes } octets.

## Arguments

run-no-input = Aucun rapport n’a été donné
    .help = Vérifiez un rapport avec « repaylint rapport.csv », ou tous les rapports d’un dossier avec « repaylint rapports/ ».
run-command-not-first = Il n’y a pas de fichier appelé { $file }, et une commande doit venir en premier
    .help = Écrivez « repaylint { $file } », puis les options et les fichiers. Pour vérifier un fichier de ce nom, écrivez « ./{ $file } ».
run-later-command = La commande { $file } viendra dans une version suivante
    .help = Cette version vérifie des rapports : « repaylint rapport.csv ». Pour vérifier un fichier de ce nom, écrivez « ./{ $file } ».
run-wildcard = Aucun fichier ne correspond à { $file }
    .help = Si les fichiers existent, donnez plutôt leur dossier : repaylint vérifie alors tous les rapports qu’il contient.
run-only-control = Un fichier de contrôle a été donné sans son rapport
    .help = Donnez le rapport : repaylint trouve le fichier de contrôle à côté, si son nom est celui du rapport.
run-no-such-file = Il n’y a pas de fichier appelé { $file }
    .help = { $suggested ->
        [yes] Vouliez-vous dire { $suggestion } ?
       *[no] Vérifiez l’orthographe du nom et le dossier où vous êtes.
    }
run-unreadable = { $case ->
    [permission] Vous n’avez pas le droit de lire { $file }
    [folder] { $file } est un dossier
   *[other] { $file } ne peut pas être lu : { $reason }
}
    .help = { $case ->
        [permission] Demandez au propriétaire du fichier de vous laisser le lire, ou copiez-le dans un dossier à vous.
       *[other] Vérifiez que le fichier s’ouvre dans un autre programme, puis essayez de nouveau.
    }
run-no-report-in-folder = { $folder } ne contient aucun rapport
    .help = Les rapports sont des fichiers qui se terminent par .csv, .tsv, .json ou .xlsx. Donnez le dossier où ils se trouvent ; les dossiers qu’il contient ne sont pas parcourus.
run-bad-encoding = Il n’y a pas d’encodage appelé { $value }
    .help = Donnez à --encoding un nom tel que utf-8, windows-1252 ou cp850, ou ne l’écrivez pas : l’encodage est alors reconnu tout seul.
run-bad-delimiter = « { $value } » ne peut pas séparer les champs d’un fichier CSV
    .help = Donnez à --delimiter un seul caractère entre guillemets, tel que ";" ou "|", ou le mot tab.
run-bad-period = { $value } n’est pas un mois
    .help = Écrivez le mois du rapport par l’année et le mois, par exemple 2026-10.
run-bad-total = --expect-total ne peut pas être « { $value } »
    .help = N’écrivez que des chiffres, avec un point avant les décimales s’il y en a, par exemple 52955120.02 : pas de devise, pas de virgules, pas d’espaces.
run-bad-count = --expect-count ne peut pas être « { $value } »
    .help = Écrivez un nombre entier, en chiffres seulement, par exemple 2199.
run-unknown-currency = Il n’y a pas de code de devise { $value }
    .help = Utilisez le code à trois lettres de la norme ISO 4217, tel que XOF ou XAF (francs CFA), MGA, HTG ou USD.
run-unknown-rule = Il n’y a pas de règle appelée { $rule }
    .help = { $suggested ->
        [yes] Vouliez-vous dire { $suggestion } ? « repaylint rules » donne la liste de toutes les règles.
       *[no] « repaylint rules » donne la liste de toutes les règles.
    }
run-not-one-rule = { $case ->
    [later] { $rule } viendra dans une version suivante
   *[several] { $rule } désigne plusieurs règles
}
    .help = { $case ->
        [later] « repaylint rules » donne la liste des règles de cette version.
       *[several] Demandez l’une d’elles : { $rules }.
    }
run-later-schema = Ce repaylint a été construit sans la partie qui connaît l’API partenaire de Kiva
    .help = Il affiche repayments, report et config. Pour openapi, prenez un repaylint avec la fonction « send », qui est celui d’usage.

## Writing a configuration file with “repaylint init”

run-init-exists = { $file } existe déjà
    .help = Regardez d’abord ce qu’il contient : il peut avoir des réglages dont vous avez besoin. Pour l’écraser, ajoutez --force. Pour le garder, choisissez un autre nom avec --output.
run-init-from-stdin = L’entrée standard ne peut pas être à la fois le rapport et les réponses
    .help = Enregistrez le rapport dans un fichier et donnez-le avec --from, ou ajoutez --yes pour qu’aucune question ne soit posée.
run-init-no-repayment = Il n’y a aucun remboursement dans { $file }, et rien ne peut donc en être proposé
    .help = « repaylint { $file } » montre pourquoi. Donnez un autre rapport, ou n’écrivez pas --from.
run-init-answer = « { $value } » n’est pas une des réponses
    .help = { $suggested ->
        [yes] Vouliez-vous dire { $suggestion } ? Sont possibles : { $allowed }.
       *[no] Sont possibles : { $allowed }.
    }
run-init-damaged-id = { $case ->
    [empty] Un des ID est vide
   *[damaged] { $id } est abîmé ou n’est pas un ID
}
    .help = { $case ->
        [empty] Donnez chaque ID une fois.
       *[damaged] Copiez les ID de votre SIG, et non d’Excel.
    }
run-init-no-shape = Ces ID n’ont pas de forme commune : { $ids }
    .help = Donnez des ID d’une seule sorte. Si vous en avez plusieurs, laissez ce réglage ouvert et écrivez un modèle dans le fichier plus tard.
run-init-gave-up = Aucune réponse n’a pu être acceptée pour { $key }, et rien n’a été écrit
    .help = { $case ->
        [flag] Recommencez avec « repaylint init », ou donnez la réponse avec { $flag }.
       *[none] Recommencez avec « repaylint init ». Avec --yes, aucune question n’est posée.
    }

## The configuration file

run-two-configs = { $first } et { $other } suivent des fichiers de configuration différents
    .help = { $first-has-one ->
        [yes] { $other-has-one ->
            [yes] { $first } suit { $first-config }, et { $other } suit { $other-config }. Choisissez-en un avec --config, ou vérifiez les fichiers l’un après l’autre.
           *[no] { $first } suit { $first-config }, et { $other } n’en suit aucun. Choisissez-le pour les deux avec « --config { $first-config } », ou vérifiez les fichiers l’un après l’autre.
        }
       *[no] { $first } n’en suit aucun, et { $other } suit { $other-config }. Choisissez-le pour les deux avec « --config { $other-config } », ou vérifiez les fichiers l’un après l’autre.
    }
run-config-unreadable = { $case ->
    [not-found] Il n’y a pas de fichier de configuration { $file }
    [permission] Vous n’avez pas le droit de lire le fichier de configuration { $file }
    [folder] { $file } est un dossier et non un fichier de configuration
   *[other] Le fichier de configuration { $file } ne peut pas être lu : { $reason }
}
    .help = Donnez le bon fichier avec --config, ou passez-vous-en avec --no-config.
run-config-too-large = { $file } est trop grand pour un fichier de configuration
    .help = Vérifiez qu’un autre fichier n’a pas été mis à sa place.
run-config-not-utf8 = { $file } n’est pas en UTF-8 (ligne { $line })
    .help = Ouvrez-le dans un éditeur de texte et enregistrez-le avec l’encodage UTF-8.

config-syntax = { $case ->
    [key-twice] Cette clé se trouve deux fois dans le fichier
    [bare-word] Ici, un texte s’écrit entre guillemets, et true et false en minuscules
    [backslash] Une barre oblique inverse a un autre sens entre "guillemets doubles"
   *[other] Cette ligne ne peut pas être comprise : { $detail }
}
    .help = { $case ->
        [key-twice] Gardez l’une des deux.
        [bare-word] Écrivez-le entre guillemets droits, comme "three". Seuls les nombres, true et false s’écrivent sans guillemets.
        [backslash] Mettez le texte entre 'guillemets simples' : là, une barre oblique inverse est un caractère ordinaire.
       *[other] Une ligne est une clé, un signe égal et une valeur : column-mode = "three". Une section commence par son nom entre crochets : [ids].
    }
config-unknown-key = { $case ->
    [top] Il n’y a pas de réglage appelé { $key }
   *[section] Il n’y a pas de réglage appelé { $key } dans [{ $section }]
}
    .help = { $suggested ->
        [yes] Vouliez-vous dire { $suggestion } ?
       *[no] Les réglages possibles ici sont : { $known }.
    }
config-misplaced-key = { $case ->
    [top] { $key } doit se trouver au début du fichier
   *[section] { $key } doit se trouver dans la section [{ $home }]
}
    .help = { $case ->
        [top] Déplacez la ligne vers le haut, au-dessus de la première ligne qui commence par un crochet.
       *[section] Déplacez la ligne sous la ligne [{ $home }]  ; ajoutez celle-ci si elle n’existe pas encore.
    }
config-wrong-type = { $expected ->
    [text] { $key } doit être un texte entre guillemets
    [number] { $key } doit être un nombre entier
    [truth] { $key } doit être true ou false
    [list] { $key } doit être une liste entre crochets
    [text-or-list] { $key } doit être un texte entre guillemets, ou une liste de tels textes entre crochets
    [amount] { $key } doit être un montant, entre guillemets ou en nombre entier
    [sections] { $key } doit être une section à doubles crochets
   *[section] { $key } doit être une section
}
    .help = { $expected ->
        [text] Mettez-le entre guillemets droits, comme "three".
        [number] N’écrivez que des chiffres, sans guillemets.
        [truth] Écrivez true ou false en minuscules, sans guillemets.
        [list] Écrivez-le comme ["premier", "second"].
        [text-or-list] Écrivez-le comme "XOF" ou ["XOF", "USD"].
        [amount] Écrivez-le comme "500000".
        [sections] Écrivez [[{ $key }]] seul sur une ligne, et les réglages en dessous.
       *[section] Écrivez [{ $key }] seul sur une ligne, et les réglages en dessous.
    }
config-missing-key = Une section [[{ $section }]] n’a pas de { $key }
    .help = { $key ->
        [code] Ajoutez la règle concernée, par exemple code = "AMT010".
       *[reason] Ajoutez pourquoi c’est juste ainsi, par exemple reason = "confirmé par l’agence".
    }
config-empty-text = { $key } est vide
    .help = Écrivez quelque chose entre les guillemets, ou supprimez la ligne si vous n’en avez pas besoin.
config-several-rules = { $value } désigne plusieurs règles, mais une exception porte sur une seule
    .help = Nommez la règle par son code ou son nom. « repaylint rules » donne la liste de toutes les règles.
config-bad-day = { $key } ne peut pas être « { $value } »
    .help = Écrivez un jour du calendrier par l’année, le mois et le jour, par exemple "2026-12-31".
config-bad-value = { $key } ne peut pas être « { $value } »
    .help = { $suggested ->
        [yes] Vouliez-vous dire { $suggestion } ? Sont possibles : { $allowed }.
       *[no] Sont possibles : { $allowed }.
    }
config-bad-number = { $key } ne peut pas être { $value }
    .help = Écrivez un nombre entier, 1 ou plus.
config-bad-amount = { $key } ne peut pas être { $value }
    .help = N’écrivez que des chiffres, avec un point avant les décimales s’il y en a, comme "500000" ou "2500.50". Le montant doit être supérieur à zéro.
config-amount-unquoted = { $key } a des décimales et doit être entre guillemets
    .help = Écrivez "{ $value }" : entre guillemets, le montant est pris chiffre par chiffre ; sans eux, il pourrait être arrondi.
config-unknown-currency = Il n’y a pas de code de devise { $value }
    .help = Utilisez le code à trois lettres de la norme ISO 4217, tel que XOF ou XAF (francs CFA), MGA, HTG ou USD.
config-bad-regex = Le modèle de { $key } ne peut pas être compris : { $detail }
    .help = Écrivez une expression régulière telle que 'KE-[0-9]{ "{" }7{ "}" }', qui veut dire KE- et sept chiffres.
config-regex-too-large = Le modèle de { $key } est trop grand
    .help = Répétez moins de caractères, et préférez [0-9] et [A-Z] à \d et \w.
config-too-many = { $key } contient plus de { $most } modèles
    .help = Réunissez plusieurs modèles en un seul, par exemple (QA|DEV)-.*
config-unknown-rule = Il n’y a pas de règle appelée { $rule }
    .help = { $suggested ->
        [yes] Vouliez-vous dire { $suggestion } ? « repaylint rules » donne la liste de toutes les règles.
       *[no] « repaylint rules » donne la liste de toutes les règles.
    }
config-rule-twice = { $rule } est réglée deux fois, une fois par son code et une fois par son nom ou en d’autres lettres
    .help = Gardez l’une des deux lignes.

## The control file

run-control-unreadable = { $case ->
    [permission] Vous n’avez pas le droit de lire le fichier de contrôle { $file }
   *[other] Le fichier de contrôle { $file } ne peut pas être lu : { $reason }
}
    .help = { $case ->
        [permission] Demandez au propriétaire du fichier de vous laisser le lire.
       *[other] Vérifiez que le fichier s’ouvre dans un éditeur de texte, puis essayez de nouveau.
    }
run-control-too-large = { $file } est trop grand pour un fichier de contrôle
    .help = Vérifiez qu’un autre fichier n’a pas été mis à sa place.
control-syntax = { config-syntax }
    .help = { $case ->
        [key-twice] { config-syntax.help }
        [bare-word] Écrivez-le entre guillemets droits, comme "XOF" ou "2026-10". Seuls les nombres s’écrivent sans guillemets.
       *[other] Une ligne est une clé, un signe égal et une valeur, avec un point avant les décimales : total = 52955120.02. Les clés sont total, count, currency et period.
    }
control-bad-total = { $key } ne peut pas être { $value }
    .help = N’écrivez que des chiffres, avec un point avant les décimales s’il y en a, par exemple 52955120.02 : pas de devise, pas de virgules, pas d’espaces.
control-bad-count = { $key } ne peut pas être { $value }
    .help = Écrivez un nombre entier, en chiffres seulement, par exemple 2199.
control-other-currency = Le fichier de contrôle est en { $value }, mais cette vérification est en { $settings }
    .help = Corrigez ce qui est faux : cette ligne, --currency, currency dans repaylint.toml, ou le fichier de contrôle s’il est celui d’un autre rapport. Les rapports de devises différentes se vérifient l’un après l’autre.
control-other-period = Le fichier de contrôle est de { $value }, mais cette vérification est de { $settings }
    .help = Regardez si le fichier de contrôle est bien celui de ce rapport. Puis corrigez ce qui est faux : cette ligne, --period, ou le fichier de contrôle. Les rapports de mois différents se vérifient l’un après l’autre.
## The baseline

run-baseline-unreadable = { $case ->
    [not-found] Il n’y a pas de fichier de référence { $file }
    [permission] Vous n’avez pas le droit de lire le fichier de référence { $file }
    [folder] { $file } est un dossier et non un fichier de référence
   *[other] Le fichier de référence { $file } ne peut pas être lu : { $reason }
}
    .help = { $case ->
        [not-found] Vérifiez l’orthographe du nom. Pour en faire un nouveau à partir de l’état d’aujourd’hui, écrivez « --write-baseline { $file } » à la place de « --baseline { $file } ».
       *[other] Donnez le bon fichier avec --baseline, ou ne l’écrivez pas.
    }
run-baseline-too-large = { $file } est trop grand pour un fichier de référence
    .help = Vérifiez qu’un autre fichier n’a pas été mis à sa place.
run-baseline-version = { $file } a été écrit par une autre version de repaylint, et celle-ci ne peut pas le lire (il est de la version { $version })
    .help = Écrivez-le de nouveau : mettez « --write-baseline { $file } » à la place de « --baseline { $file } ».
run-baseline-broken = { $file } n’est pas un fichier de référence, ou a été abîmé à la main
    .help = Prenez la dernière bonne version du fichier. Ou écrivez-le de nouveau : mettez « --write-baseline { $file } » à la place de « --baseline { $file } », et regardez ce qu’il contient alors.
run-baseline-written = { $count ->
    [0] Le fichier de référence { $file } a été écrit. Il n’y a aucun avertissement ni aucune remarque à garder ; les erreurs ne sont jamais gardées.
    [one] Le fichier de référence { $file } a été écrit avec { COUNT($count) } constat. Les erreurs ne sont jamais gardées.
   *[other] Le fichier de référence { $file } a été écrit avec { COUNT($count) } constats. Les erreurs ne sont jamais gardées.
}

## Output

run-unknown-format = Il n’y a pas de format appelé { $value }
    .help = { $suggested ->
        [yes] Vouliez-vous dire { $suggestion } ? Les formats sont : { $allowed }.
       *[no] Les formats sont : { $allowed }.
    }
run-format-without-file = Aucun fichier n’est nommé après { $value }=
    .help = Écrivez --format { $value }=FICHIER pour écrire un fichier, ou --format { $value } pour la sortie standard.
run-two-formats = Les formats { $first } et { $second } ne peuvent pas aller au même endroit
    .help = Donnez un fichier à l’un des deux, par exemple --format { $second }=FICHIER.
run-output-twice = { $file } serait écrit deux fois
    .help = Donnez à chaque format son propre fichier.
run-output-without-format = Il ne reste rien à écrire dans { $file }, car chaque format a son propre fichier
    .help = N’écrivez pas --output, ou ajoutez un autre --format.
run-output-is-input = { $file } est un des rapports et serait écrasé
    .help = Choisissez un autre nom pour le résultat.
run-cannot-write = { $case ->
    [not-found] { $file } ne peut pas être écrit : son dossier n’existe pas
    [permission] Vous n’avez pas le droit d’écrire { $file }
    [folder] { $file } est un dossier
   *[other] { $file } ne peut pas être écrit : { $reason }
}
    .help = Choisissez un autre fichier ou un autre dossier pour le résultat.
run-cannot-write-stdout = Le résultat ne peut pas être écrit : { $reason }
    .help = Vérifiez que le disque n’est pas plein, ou écrivez dans un fichier avec --output.

## Mistakes of the program

run-panicked = Erreur interne à { $place } : c’est une erreur de repaylint, et non de votre rapport
    .help = Signalez-la, s’il vous plaît, avec la ligne ci-dessus et la commande que vous avez donnée. N’envoyez pas votre rapport : il contient des données personnelles.
run-summary-full = Le résumé de la tâche a été laissé de côté : { $file } n’a plus de place pour lui.
run-open-not-ours = { $file } existe déjà, et ce n’est pas repaylint qui l’a écrit
    .help = Mettez ce fichier ailleurs, ou choisissez un autre nom avec --format html=FICHIER.
run-opened = Le rapport { $file } s’ouvre dans votre navigateur.
run-not-opened = Aucun navigateur n’a pu être lancé : { $reason }. Ouvrez vous-même le rapport { $file }.

## A window of our own, where a report was dropped on the icon

run-dropped-nothing = Pour vérifier un rapport, faites glisser son fichier sur l’icône de repaylint.
run-dropped-close = Appuyez sur Entrée pour fermer cette fenêtre.
config-credential = { $key } n’a pas sa place dans la configuration
    .help = Ce fichier circule et se garde ; des identifiants ne doivent pas s’y trouver. Supprimez la ligne, et mettez KIVA_CLIENT_ID et KIVA_CLIENT_SECRET dans les variables d’environnement, ou donnez un fichier avec --credentials. Si d’autres personnes ont vu le fichier, demandez à Kiva un nouveau code secret.
config-bad-url = { $case ->
    [user] { $key } contient un nom d’utilisateur ou un mot de passe
    [plain-http] { $key } ne peut pas être { $value } : http sans s n’est pas protégé en chemin
   *[other] { $key } ne peut pas être { $value }
}
    .help = { $case ->
        [user] Écrivez l’adresse sans la partie qui précède l’arobase (@). Ce qui prouve qui vous êtes se trouve dans KIVA_CLIENT_ID et KIVA_CLIENT_SECRET.
        [plain-http] Écrivez plutôt https://. http sans s ne sert qu’à des essais sur cet ordinateur, par exemple http://127.0.0.1:8080.
        [query] Écrivez l’adresse sans point d’interrogation et sans dièse (#).
       *[other] Écrivez une adresse comme https://partner-api.k1.kiva.org : https://, le serveur en lettres sans accents, et un chemin s’il y en a un.
    }
