### The HTML report, for people who are no programmers. COUNT() groups the digits of a count; line numbers and money are
### never grouped.

# $verdict: the sentence that every format shows.
html-title = repaylint : { $verdict }
html-skip = Aller aux constats
html-made-by = Fait par repaylint { $version }, sur cet ordinateur. { $sent ->
    [yes] Rien n’a été envoyé à personne d’autre que Kiva.
   *[no] Rien n’a été envoyé nulle part.
}
html-print-note = Les lignes repliées ne sont pas imprimées. Pour les imprimer, dépliez-les d’abord à l’écran.
html-redacted = Les ID des prêts et des clients sont montrés sans leur milieu.

# What to do next. $case: errors, warnings, expired, nothing or clean; once somebody tried to send the report, what is
# with Kiva. $first: the title of the first card.
html-next-title = Que faire maintenant
html-next = { $case ->
    [errors] Corrigez ce qui est indiqué ci-dessous, enregistrez le fichier et vérifiez-le de nouveau. Ne l’envoyez pas à Kiva avant cela.
    [expired] Une exception a expiré. Donnez-lui une date plus tardive, ou supprimez-la et corrigez le rapport. Vérifiez ensuite de nouveau.
    [warnings] Regardez chaque point ci-dessous. Corrigez ce qui est faux. Ce qui est juste peut rester.
    [nothing] Il n’y a rien à rapporter dans ce fichier. Vérifiez que vous avez choisi le bon.
    [sent] Tout est chez Kiva : ne l’envoyez pas de nouveau. Le coordinateur Kiva doit le réviser et le finaliser dans PA2.
    [sent-look] Tout est chez Kiva : ne l’envoyez pas de nouveau. Regardez chaque point ci-dessous avant que le coordinateur Kiva ne finalise le rapport dans PA2.
    [sent-part] Une partie est chez Kiva. Laissez le fichier tel qu’il est. Les derniers mots de repaylint submit disent comment continuer.
    [sent-unknown] Ne l’envoyez pas de nouveau avant que quelqu’un ait regardé dans PA2. Les derniers mots de repaylint submit disent quoi chercher.
    [sent-nothing] Les derniers mots de repaylint submit disent pourquoi, et que faire.
   *[clean] Vous pouvez envoyer ce rapport. Ensuite, le coordinateur Kiva doit le réviser et le finaliser dans PA2.
}
html-next-first = Commencez ici :
html-next-safe = { $count ->
    [one] { COUNT($count) } constat a une correction sûre : le tableau dit ce qu’il faut écrire.
   *[other] { COUNT($count) } constats ont une correction sûre : les tableaux disent ce qu’il faut écrire.
}
html-next-unchecked = Certaines choses n’ont pas pu être vérifiées.
html-next-unchecked-link = Voir lesquelles, et pourquoi

# What was read.
html-read = Ce qui a été lu
html-read-rows = { $count ->
    [one] ligne lue
   *[other] lignes lues
}
html-read-header = { $count ->
    [one] en-tête
   *[other] en-têtes
}
html-read-repayments = { $count ->
    [one] remboursement
   *[other] remboursements
}
html-read-aside = mises de côté
html-read-clean = sans défaut
html-read-flagged = avec des constats
html-read-money = { $currency ->
    [none] en tout
   *[other] { $currency } en tout
}
html-read-money-clean = dans les lignes sans défaut
html-read-money-flagged = dans les lignes avec des constats
html-read-note = « Avec des constats » compte les lignes qui ont une erreur ou un avertissement. Les remarques ne comptent pas.
html-files = { $count ->
    [one] Le fichier
   *[other] Les fichiers
}
html-file = Fichier
html-file-kind = Lu comme
html-file-repayments = Remboursements
html-file-total = Total
html-file-hash = SHA-256
html-file-hash-note = Le SHA-256 est l’empreinte d’un fichier. S’il est différent, le fichier a été changé.
# $kind: csv, json or xlsx. $delimiter: comma, semicolon, tab, bar or other. $mode: two, three or mixed.
html-file-how = { $kind ->
    [xlsx] Excel, feuille « { $sheet } »
    [json] JSON, { $encoding }
   *[csv] CSV, { $delimiter ->
        [comma] séparé par des virgules
        [semicolon] séparé par des points-virgules
        [tab] séparé par des tabulations
        [bar] séparé par des barres verticales
       *[other] séparé par { $sign }
    }, { $encoding }
} ; { $mode ->
    [two] deux colonnes : ID du prêt et montant
    [three] trois colonnes : ID du prêt, ID du client et montant
   *[mixed] lignes avec et sans ID du client
}
html-aside = Lignes mises de côté
html-aside-intro = Ces lignes n’ont pas été lues comme des remboursements. Elles ne comptent pas.
html-aside-where = Lignes
html-aside-count = Nombre
html-aside-why = Pourquoi
html-aside-rows = { $first ->
    [same] { $last }
   *[other] { $first } à { $last }
}
html-held-what = { $kind ->
    [ledger] Les données de votre SIG
    [loans] La liste des prêts de Kiva
   *[previous] Le rapport de la période précédente
}
html-held-rows = { $count ->
    [one] { COUNT($count) } ligne
   *[other] { COUNT($count) } lignes
}

# Findings by rule.
html-overview = Constats
html-overview-caption = Constats par règle, dans l’ordre où il faut les corriger
html-overview-rule = Ce qui a été trouvé
html-overview-severity = Gravité
html-overview-count = Constats
html-overview-places = { $count ->
    [one] { COUNT($count) } endroit
   *[other] { COUNT($count) } endroits
}
html-overview-none = Rien n’a été trouvé.

# Where in the file findings lie.
html-strip = Où ils se trouvent dans le fichier
html-strip-lane = { $severity ->
    [error] Erreurs
    [warning] Avertissements
   *[info] Remarques
}
html-strip-title = { $severity ->
    [error] Erreurs
    [warning] Avertissements
   *[info] Remarques
} dans { $file }, de la première à la dernière ligne
html-strip-text = { $count ->
    [one] { $severity ->
        [error] { COUNT($count) } erreur
        [warning] { COUNT($count) } avertissement
       *[info] { COUNT($count) } remarque
    }, à la { $word ->
        [line] ligne
       *[row] ligne
    } { $first }.
   *[other] { $severity ->
        [error] { COUNT($count) } endroits avec une erreur
        [warning] { COUNT($count) } endroits avec un avertissement
       *[info] { COUNT($count) } endroits avec une remarque
    }, de la { $word ->
        [line] ligne
       *[row] ligne
    } { $first } à la { $last }.
}
html-strip-start = début du fichier
html-strip-end = fin

# How large the amounts are.
html-amounts = La taille des montants
html-amounts-title = Nombre de remboursements par taille du montant
html-amounts-intro = Chaque barre correspond à des montants jusqu’à deux fois plus grands que ceux de la barre précédente.
html-amounts-mark = Les triangles marquent les montants qui s’écartent des autres.
html-amounts-summary = { $count ->
    [one] { COUNT($count) } montant au-dessus de zéro, entre { $low } et { $high }.
   *[other] { COUNT($count) } montants au-dessus de zéro, tous entre { $low } et { $high }. Au moins la moitié sont au-dessous de { $median }.
}
html-amounts-zeros = { $count ->
    [one] { COUNT($count) } montant est de zéro.
   *[other] { COUNT($count) } montants sont de zéro.
}
html-amounts-outliers = { $count ->
    [one] { COUNT($count) } montant s’écarte des autres.
   *[other] { COUNT($count) } montants s’écartent des autres.
}
html-amounts-table = Les nombres de cette image
html-amounts-from = De
html-amounts-below = À moins de
html-amounts-repayments = Remboursements
html-amounts-standing-out = À l’écart des autres

# A card: one rule.
html-severity = { $severity ->
    [error] Erreur
    [warning] Avertissement
   *[info] Remarque
}
html-card-cause = Corrigez ceci d’abord : d’autres constats peuvent en venir.
html-card-do = Que faire :
html-card-what = Ce qui ne va pas
html-card-why = Pourquoi c’est important
html-card-excel = Dans Excel ou LibreOffice
html-card-mis = Dans votre SIG
html-card-how = Comment corriger
html-card-places = { $count ->
    [one] { COUNT($count) } endroit
   *[other] { COUNT($count) } endroits
}
html-card-shared = { COUNT($count) } lignes ont ce défaut. À propos de la première :
html-card-shared-unlisted = { COUNT($count) } endroits ont ce défaut. Le premier est montré.
html-caption = Lignes concernées
html-row = Ligne
html-line = Ligne
html-cell = Cellule
html-repayment = Remboursement
html-loan = ID du prêt
html-found = Trouvé
html-wanted = Devrait être
html-says = Ce qui ne va pas
html-more = { COUNT($count) } de plus : { $word ->
    [line] lignes
   *[row] lignes
} { $first } à { $last }
html-more-said = { COUNT($count) } de plus
html-blank = vide
html-missing = manque
html-perhaps = peut-être
html-removed = rien : supprimez-le
html-where = { $place ->
    [sheet] ligne { $line }, cellule { $cell }
    [csv] ligne { $line }, cellule { $cell }
   *[json] ligne { $line }
}{ $named ->
    [yes] {" "}de { $file }
   *[no] {""}
}
html-where-file = { $file }
html-loans = { $count ->
    [one] { COUNT($count) } prêt
   *[other] { COUNT($count) } prêts
}
html-loans-more = { COUNT($count) } prêts en tout ; voici les premiers.
html-loan-of = { $loan } (client { $client })

# What nobody sees, by name.
html-char-0009 = tabulation
html-char-000A = saut de ligne
html-char-000D = saut de ligne
html-char-0020 = espace
html-char-00A0 = espace insécable
html-char-00AD = trait d’union conditionnel
html-char-200B = espace sans largeur
html-char-200C = séparateur sans largeur
html-char-200D = liant sans largeur
html-char-200E = marque de sens d’écriture
html-char-200F = marque de sens d’écriture
html-char-202A = marque de sens d’écriture
html-char-202B = marque de sens d’écriture
html-char-202C = marque de sens d’écriture
html-char-202D = marque de sens d’écriture
html-char-202E = marque de sens d’écriture
html-char-202F = espace insécable étroite
html-char-2060 = liant de mots
html-char-FEFF = marque d’ordre des octets
html-char-other = caractère caché U+{ $code }

# Held together with the books.
html-tie-out = Rapprochement avec le SIG et Kiva
html-tie-out-caption = Prêts et argent, selon l’endroit où ils se trouvent
html-tie-out-where = Où se trouvent les prêts
html-tie-out-files = Par fichier
html-tie-out-loans = Prêts
html-tie-out-report = Rapport
html-tie-out-ledger = SIG
html-tie-out-sum = Du SIG au rapport
html-tie-out-booked = dans le SIG
html-tie-out-differences = autres montants
html-tie-out-only-reported = absents du SIG
html-tie-out-only-booked = absents du rapport
html-tie-out-reported = dans le rapport

# What was expected and met, and what was not checked.
html-checks = Totaux de contrôle
html-not-checked = Ce qui n’a pas été vérifié, et pourquoi
html-not-checked-intro = Ces règles n’ont rien pu dire. La dernière colonne indique ce qui le leur permettrait.
html-not-checked-none = Tout a été vérifié.
html-not-checked-why = Pourquoi
html-not-checked-rules = Règles
html-not-checked-unlock = Ce qui le permettrait
html-not-checked-setting = le réglage { $setting } dans repaylint.toml
html-not-checked-flag = l’option { $flag }
html-not-checked-nothing = rien dans cette version

html-known = Exceptions et fichier de référence

# Settings of the run.
html-settings = Réglages utilisés
html-settings-caption = Réglages de cette vérification
html-setting = Réglage
html-value = Valeur
html-unset = non défini
html-hidden = caché
html-yes = oui
html-no = non
html-setting-column-mode = Colonnes (column-mode)
html-setting-basis = Ce que sont les montants (basis)
html-setting-currency = Devise
html-setting-period = Mois
html-setting-partial = Partie d’un mois (partial)
html-setting-max-amount = Montant maximal (max-amount)
html-setting-loan = Modèle des ID de prêts
html-setting-client = Modèle des ID de clients
html-setting-expect-total = Total de contrôle
html-setting-expect-count = Remboursements attendus
html-setting-rules = Règles modifiées
html-setting-rule = { $code } : { $level ->
    [off] désactivée
    [error] erreur
    [warning] avertissement
   *[info] remarque
}
html-mode = { $mode ->
    [two] two : ID du prêt et montant
   *[three] three : ID du prêt, ID du client et montant
}
html-basis = { $basis ->
    [cumulative] cumulative : remboursé à ce jour
    [outstanding] outstanding : restant dû
   *[period] period : remboursé dans le mois
}

# The bar that a browser with scripts shows.
html-filter = Afficher
html-search = Chercher
html-search-hint = ID du prêt, ligne, cellule ou mot
html-shown = { $count ->
    [one] {"{"}count{"}"} ligne affichée
   *[other] {"{"}count{"}"} lignes affichées
}
