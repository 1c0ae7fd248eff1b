### What --help says. A text of a flag is called “cli-” and the flag; “cli-COMMAND-” and the flag where it means something else there.

cli-about = Vérifie les rapports de remboursements avant leur envoi à Kiva. Tout reste sur cet ordinateur.
cli-command-check = Vérifier des rapports (aussi sans ce mot : repaylint FICHIER)
cli-command-init = Écrire un repaylint.toml : demande les quelques réglages de votre organisation
cli-command-rules = Donner la liste de toutes les règles
cli-command-explain = Expliquer une règle : ce qu’elle trouve, pourquoi c’est important, comment corriger
cli-command-schema = Afficher un schéma, ou comparer le document de Kiva avec le nôtre
cli-command-completions = Afficher un script qui complète les commandes et les options dans votre terminal
cli-command-man = Afficher la page du manuel

cli-usage = Utilisation :
cli-examples = Exemples :
cli-exit-codes = Codes de sortie : 0 rien à corriger, 1 quelque chose à corriger, 2 la vérification n’a pas pu se faire

## Headings, and words for what stands after a flag. A colon is put after a heading, in French with a blank before it.

cli-heading-commands = Commandes{ "\u00A0" }
cli-heading-arguments = Arguments{ "\u00A0" }
cli-heading-options = Options{ "\u00A0" }
cli-heading-report = Le rapport{ "\u00A0" }
cli-heading-books = À comparer avec{ "\u00A0" }
cli-heading-rules = Règles{ "\u00A0" }
cli-heading-config = Configuration{ "\u00A0" }
cli-heading-output = Résultat{ "\u00A0" }
cli-heading-limits = Limites{ "\u00A0" }

cli-value-options = OPTIONS
cli-value-command = COMMANDE
cli-value-file = FICHIER
cli-value-dir = DOSSIER
cli-value-code = CODE
cli-value-name = NOM
cli-value-amount = MONTANT
cli-value-character = CARACTÈRE
cli-value-rules = RÈGLES
cli-value-format = FORMAT
cli-value-when = QUAND
cli-value-yyyy = AAAA
cli-value-basis = BASE
cli-value-schema = SCHÉMA

## Flags.

cli-help = Afficher cette aide
cli-version = Afficher la version

cli-paths = Rapports (CSV, JSON ou Excel), dossiers de rapports, ou - pour l’entrée standard ; plusieurs forment un seul rapport
cli-column-mode = Comme dans PA2 -> Compte -> Profil -> Format de téléchargement CSV
cli-basis = Les montants : remboursé à ce jour (cumulative), restant dû (outstanding) ou du mois (period)
cli-currency = Code ISO 4217 des montants, par exemple XOF ; plusieurs, séparés par des virgules
cli-period = Le mois du rapport, par exemple 2026-10
cli-partial = Ce ne sont que quelques-uns des fichiers de la période
cli-expect-total = La somme de tous les montants, d’après votre SIG
cli-expect-count = Le nombre de remboursements, d’après votre SIG
cli-encoding = Encodage de tous les fichiers, par exemple windows-1252 [par défaut : reconnu tout seul]
cli-delimiter = Séparateur des fichiers CSV : un caractère, ou tab [par défaut : reconnu tout seul]
cli-no-header = La première ligne des fichiers CSV contient des données
cli-sheet = La feuille des classeurs Excel [par défaut : la première qui se lit comme un rapport]
cli-stdin-name = Le nom de ce qui vient de l’entrée standard

cli-mis = Les données du SIG (CSV, Excel ou JSON)
cli-loans = La liste des prêts de Kiva (réponse de l’API partenaire, ou téléchargée de PA2) ; peut être répété
cli-previous = Le rapport de la période précédente
cli-drafts = Projets de prêt test envoyés à Kiva, ou leur dossier ; peut être répété

cli-select = Seulement ces règles : codes, noms, ou débuts de codes comme AMT, séparés par des virgules
cli-ignore = Sans ces règles
cli-deny = Échouer aussi en cas d’avertissement
cli-exit-zero = Finir avec 0, quoi qu’il soit trouvé
cli-baseline = Masquer les avertissements que ce fichier contient ; les erreurs ne sont jamais masquées
cli-write-baseline = Écrire les avertissements d’aujourd’hui dans ce fichier, pour --baseline

cli-config = Utiliser ce fichier [par défaut : repaylint.toml dans le dossier du premier rapport ou au-dessus]
cli-no-config = N’utiliser aucun fichier de configuration

# $formats: their names, joined by commas.
cli-format = La forme des constats : { $formats }. Avec json=FICHIER, dans un fichier ; peut être répété [par défaut : full]
cli-output = Écrire dans ce fichier au lieu de la sortie standard
cli-open = Ouvrir le rapport HTML dans le navigateur [par défaut : RAPPORT.check.html à côté du rapport]
cli-lang = Langue des textes : en, es ou fr [par défaut : celle de la configuration, sinon de l’ordinateur]
cli-color = Couleurs : auto, always (toujours) ou never (jamais)
cli-max-findings = Constats montrés par fichier dans les formats de texte ; le reste est compté [par défaut : { $default }]
cli-hash = Donner le SHA-256 de chaque fichier
cli-redact = Montrer les ID sous la forme 10***70
cli-statistics = Compter les constats de chaque règle
cli-quiet = Rien que les constats
cli-verbose = Aussi les fichiers utilisés, et pourquoi certaines règles n’ont pas été vérifiées

cli-max-bytes = Octets d’un fichier [par défaut : 2147483648]
cli-max-field = Octets d’un champ [par défaut : 1048576]
cli-max-columns = Champs d’une ligne [par défaut : 256]
cli-threads = Au plus ce nombre de fils d’exécution [par défaut : ceux de l’ordinateur]

cli-loan-id-example = Un de vos ID de prêts, dont un modèle est tiré ; peut être répété
cli-client-id-example = Un de vos ID de clients ; peut être répété
cli-from = Proposer des réglages d’après ce rapport
cli-init-output = Le fichier à écrire [par défaut : repaylint.toml]
cli-init-lang = Langue des messages, pour le fichier : en, es ou fr
cli-force = Écraser le fichier s’il existe
cli-yes = Ne rien demander : prendre ce qui est donné et ce que --from propose, et laisser le reste ouvert

cli-rules-format = La forme de la liste : text ou json [par défaut : text]
cli-explain-rule = Par exemple AMT002 ou decimal-comma
cli-schema-which = repayments (le contenu de l’appel de l’API partenaire), report (ce que --format json écrit), config (repaylint.toml), manifest (ce que convert écrit à côté de ses fichiers) ou openapi (l’API partenaire, pour ce qui en est connu) [par défaut : repayments]
cli-completions-shell = bash, zsh, fish, powershell ou elvish
cli-man-out = Écrire plutôt les pages de toutes les commandes dans ce dossier

## Mistakes on the command line. $usage: the command that shows the help.

run-unknown-flag = Il n’y a pas d’option { $flag }
    .help = { $suggested ->
        [yes] Vouliez-vous dire { $suggestion } ? « { $usage } » montre toutes les options.
       *[no] « { $usage } » montre toutes les options.
    }
run-surplus-argument = « { $value } » est un mot de trop
    .help = « { $usage } » montre ce que cette commande prend. Un nom qui contient des espaces s’écrit entre guillemets.
run-flag-without-value = { $flag } doit être suivie d’une valeur
    .help = { $choice ->
        [yes] Sont possibles : { $allowed }.
       *[no] « { $usage } » dit ce qu’elle prend.
    }
run-flag-with-value = { $flag } ne prend pas de valeur, et « { $value } » ne peut donc pas s’y trouver
    .help = Enlevez le signe égal et ce qui le suit.
run-bad-flag-value = { $flag } ne peut pas être « { $value } »
    .help = { $suggested ->
        [yes] Vouliez-vous dire { $suggestion } ? Sont possibles : { $allowed }.
       *[no] Sont possibles : { $allowed }.
    }
run-bad-flag-number = { $flag } ne peut pas être « { $value } »
    .help = Écrivez un nombre entier, en chiffres seulement, par exemple 50. Il ne doit être ni trop petit ni trop grand pour cette option.
run-flag-twice = { $flag } est donnée deux fois
    .help = Gardez l’une des deux.
run-flags-conflict = { $flag } et { $other } ne peuvent pas aller ensemble
    .help = Enlevez l’une des deux.
run-missing-argument = Il manque { $flag }
    .help = « { $usage } » montre ce que cette commande prend.
run-argument-not-utf8 = Un argument contient des caractères qui ne peuvent pas être lus
    .help = Donnez un autre nom au fichier, ou donnez le dossier où il se trouve.
cli-command-convert = Convertir un rapport sans erreurs en appels de l’API partenaire, ou en CSV pour PA2
cli-command-loans = Enregistrer la liste de vos prêts chez Kiva, pour vérifier des rapports avec elle
cli-command-fetch = Enregistrer les prêts qui peuvent recevoir des remboursements, pour check --loans
cli-convert-to = Le JSON de l’API, en appels (json), ou le CSV de PA2 (csv)
cli-convert-split = Remboursements dans un fichier, au plus batch.max [par défaut : 250 ou batch.size pour json ; csv est un seul fichier]
cli-convert-out = Le dossier où écrire, créé s’il n’existe pas [par défaut : celui du premier rapport]
cli-convert-name = Le nom des fichiers [par défaut : celui du premier rapport]
cli-convert-force = Écraser les fichiers qui existent
cli-env = L’environnement de test de Kiva (staging) ou le vrai (production)
cli-credentials = Un fichier avec KIVA_CLIENT_ID=… et KIVA_CLIENT_SECRET=… [par défaut : les variables d’environnement]
cli-allow-host = Parler à ce serveur de la configuration bien qu’il ne soit pas à Kiva
cli-openapi = Comparer ce qui est envoyé et répondu avec ce document de l’API, téléchargé chez Kiva
cli-fetch-out = Le fichier à écrire ; une ancienne liste du même environnement est renouvelée
cli-fetch-all-statuses = Les prêts de tous les statuts, et non seulement payingBack et defaulted
cli-fetch-force = Écraser le fichier, quel qu’il soit
cli-fetch-quiet = Ne dire que ce qui n’a pas marché
cli-command-submit = Vérifier un rapport, puis l’envoyer à Kiva par l’API partenaire
cli-heading-sending = Envoi{ "\u00A0" }
cli-value-host = SERVEUR
cli-dry-run = Montrer ce qui serait envoyé, sans rien envoyer
cli-resume = Continuer avec un rapport envoyé en partie
cli-mark-accepted = Vous avez trouvé le lot N dans PA2 : continuer après lui
cli-resend = Le lot N n’est pas dans PA2 : l’envoyer de nouveau
cli-confirm-total = Le total du rapport, pour la production quand il n’y a personne à qui demander
cli-again = Envoyer de nouveau des prêts qui, selon un autre journal, ont été envoyés pour la période
cli-journal = Le journal [par défaut : RAPPORT.submission.jsonl à côté du rapport]
cli-command-mock = Tenir lieu d’API partenaire de Kiva sur cet ordinateur, pour essayer un export
cli-heading-connection = Connexion{ "\u00A0" }
cli-value-n = N
cli-schema-compare = Avec openapi : dire ce que ce document, téléchargé de Kiva, change pour repaylint
cli-mock-port = Le port à écouter ; 0 pour n’importe quel port libre [par défaut : { $default }]
cli-mock-loans = Les prêts à lister, et auxquels comparer les rapports (tels que loans fetch les écrit)
cli-mock-problems = Répondre avec ce que la vérification trouve (findings), ou sans problème (none) [par défaut : findings]
cli-mock-answer = Répondre à un envoi par un objet (one), ou par une liste (list) : les documents de Kiva ont les deux [par défaut : one]
