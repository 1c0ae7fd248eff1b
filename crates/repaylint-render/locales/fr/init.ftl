### What “repaylint init” asks, and the notes in the file that it writes.

init-welcome = Quelques questions sur votre organisation, pour son fichier repaylint.toml. { $case ->
    [report] La touche Entrée accepte ce qui est proposé. Un signe moins (-) laisse un réglage ouvert.
   *[alone] La touche Entrée laisse un réglage ouvert.
}
# Before an answer is typed where the report proposes one. $answers: what answers there are.
init-proposed = { $answers } (Entrée : { $proposal })
# How an answer is shown that was not typed at a terminal.
init-echo = { $answer }

## Questions. $case: proposed where the report proposes an answer, else open. “.answers” stands before the place where the answer is typed.

init-ask-column-mode = Rapportez-vous deux colonnes (ID du prêt, montant) ou trois (ID du prêt, ID du client, montant) ? PA2 l’indique : Compte -> Profil -> Format de téléchargement CSV. Répondez two pour deux, three pour trois.
    .answers = two ou three
init-ask-basis = Que sont vos montants : le capital remboursé depuis le début du prêt (cumulative), ou le capital restant dû (outstanding) ? Si vous avez un doute, demandez à Kiva.
    .answers = cumulative ou outstanding
init-ask-currency = Dans quelle devise sont vos montants ? Si vos prêts en ont plusieurs, écrivez-les toutes.
    .answers = code tel que XOF
init-ask-header = La première ligne de vos fichiers contient-elle les noms des colonnes ?
    .answers = oui ou non
init-ask-loan = À quoi ressemblent vos ID de prêts ? { $case ->
    [proposed] Les ID d’une autre forme seront signalés. Si le modèle proposé est faux, copiez deux ou trois ID de votre SIG, séparés par des virgules.
   *[open] Copiez-en deux ou trois de votre SIG, le plus ancien et le plus récent, séparés par des virgules. Les ID d’une autre forme seront alors signalés.
}
    .answers = ID de prêts
init-ask-client = { $case ->
    [proposed] Et vos ID de clients ?
   *[open] À quoi ressemblent vos ID de clients ? Copiez-en aussi deux ou trois.
}
    .answers = ID de clients
init-ask-lang = Dans quelle langue voulez-vous lire les messages : anglais (en), espagnol (es) ou français (fr) ? Si vous laissez ce réglage ouvert, c’est la langue de votre ordinateur.
    .answers = en, es ou fr

## What a report shows.

init-saw-report = { $file } a été lu : { $records ->
    [one] { COUNT($records) } remboursement
   *[other] { COUNT($records) } remboursements
}. { $findings ->
    [0] {""}
    [one] Il contient { COUNT($findings) } erreur ou avertissement. Les ID abîmés ne servent pas de modèle.
   *[other] Il contient { COUNT($findings) } erreurs et avertissements. Les ID abîmés ne servent pas de modèle.
}
init-saw-clients = { $case ->
    [all] Le rapport a un ID de client dans chaque remboursement.
    [some] Le rapport a un ID de client dans { COUNT($present) } de ses { COUNT($records) } remboursements.
   *[none] Le rapport n’a pas d’ID de clients.
}
init-saw-basis = Les montants du rapport se trouvent sous « { $header } ».
init-saw-no-header = La première ligne du rapport est un remboursement.
init-saw-ids = { $case ->
    [picture] { $damaged ->
        [0] Les { COUNT($count) } ID de { $field ->
            [loan] prêts
           *[client] clients
        } ont tous la forme { $picture }.
       *[other] { COUNT($count) } ID de { $field ->
            [loan] prêts
           *[client] clients
        } ont la forme { $picture } ; { COUNT($damaged) } qui sont abîmés ont été laissés de côté.
    }
    [one] { $damaged ->
        [0] Les { COUNT($count) } ID de { $field ->
            [loan] prêts
           *[client] clients
        } sont tous de même forme, comme { $shortest }.
       *[other] { COUNT($count) } ID de { $field ->
            [loan] prêts
           *[client] clients
        } sont de même forme, comme { $shortest } ; { COUNT($damaged) } qui sont abîmés ont été laissés de côté.
    }
   *[two] { $damaged ->
        [0] Les { COUNT($count) } ID de { $field ->
            [loan] prêts
           *[client] clients
        } sont tous de même forme, comme { $shortest } et { $longest }.
       *[other] { COUNT($count) } ID de { $field ->
            [loan] prêts
           *[client] clients
        } sont de même forme, comme { $shortest } et { $longest } ; { COUNT($damaged) } qui sont abîmés ont été laissés de côté.
    }
}
init-saw-no-shape = { $count ->
    [0] Tous les ID de { $field ->
        [loan] prêts
       *[client] clients
    } du rapport sont abîmés. Aucun modèle n’est donc proposé.
   *[other] Les ID de { $field ->
        [loan] prêts
       *[client] clients
    } du rapport n’ont pas de forme commune. Aucun modèle n’est donc proposé.
}

## What came of it.

# The pattern that was made from ids that the user gave.
init-pattern = Le modèle de ces ID est { $pattern }
init-no-shape = Les ID donnés avec { $flag } n’ont pas de forme commune. Aucun modèle n’est donc écrit.
init-no-cents = Le rapport contient des montants avec des décimales, mais { $currency } n’en a pas. Vérifiez que la devise est la bonne.
init-wrote = { $case ->
    [nothing] { $file } est écrit. Rien n’y est encore réglé : ouvrez-le dans un éditeur de texte et enlevez le # des lignes dont vous avez besoin.
    [all] { $file } est écrit. Réglé : { $set }. Le fichier explique ces réglages et d’autres.
   *[some] { $file } est écrit. Réglé : { $set }. Laissé ouvert : { $open }. Le fichier explique comment les régler plus tard.
}
init-next = { $case ->
    [found] Ensuite : repaylint { $report }
   *[named] Ensuite : repaylint { $report } --config { $file }
}

## The notes in the file: before each setting what it means. “-” stands for the point of a section's key.

init-file-head = Les réglages de votre organisation pour repaylint. Gardez ce fichier dans le dossier de vos rapports ou dans un dossier au-dessus. Une ligne qui commence par # n’est pas lue : c’est une note, ou un réglage laissé ouvert. Pour le régler, enlevez le # et écrivez votre valeur.
init-file-column-mode = Les colonnes que vous rapportez : "two" (deux : ID du prêt, montant) ou "three" (trois : ID du prêt, ID du client, montant). PA2 l’indique : Compte -> Profil -> Format de téléchargement CSV.
init-file-basis = Ce que sont vos montants, toujours le capital sans les intérêts : "cumulative" (remboursé depuis le début du prêt) ou "outstanding" (restant dû). Kiva vous dit lequel des deux est attendu. Certains systèmes exportent ce qui a été remboursé dans le mois ("period") : demandez à Kiva avant de le rapporter ainsi.
init-file-currency = La devise de vos montants, par son code à trois lettres (ISO 4217). Dans PA2, c’est la devise de vos prêts. Plusieurs devises s’écrivent ["XOF", "USD"].
init-file-lang = La langue des messages : "en", "es" ou "fr". Si ce réglage reste ouvert, c’est la langue de votre ordinateur.
init-file-header = Si la première ligne de vos fichiers CSV contient les noms des colonnes : true (oui) ou false (non). Si ce réglage reste ouvert, le programme le reconnaît tout seul.
init-file-partial = true : chaque vérification ne voit qu’une partie des remboursements du mois, et les totaux et les prêts manquants ne veulent donc rien dire.
init-file-max-amount = Un montant au-dessus de cette valeur est une erreur. Votre plus grand prêt est une bonne valeur.
init-file-test-id-patterns = La forme des ID que vous utilisez seulement pour des tests, en modèles (expressions régulières). Ils ne doivent pas être rapportés.
init-file-ids = La forme de vos ID, en modèles que l’ID entier doit suivre : [0-9]{ "{" }7{ "}" } veut dire sept chiffres, [0-9]+ des chiffres en nombre quelconque, [A-Z] une lettre majuscule, et \. un point. Tout autre ID est signalé.
init-file-ids-loan-unique = Si vous rapportez trois colonnes : true si un ID de prêt ne se trouve jamais chez deux clients.
init-file-rules = La gravité de chaque règle : "error" (erreur), "warning" (avertissement), "info" (remarque) ou "off" (désactivée). La règle est nommée par son code ou par le début du code : AMT désigne toutes les règles sur les montants. La commande « repaylint rules » en donne la liste.
init-file-allow = Les exceptions connues, chacune avec sa raison et, si vous voulez, son dernier jour. Pour une deuxième, répétez les cinq lignes.
init-file-test-loans = Les ID que vous avez utilisés dans des projets de prêt test. Kiva n’a pas ces prêts en remboursement, et ils ne doivent donc pas être rapportés.
init-file-mis = Comment lire les exports de votre SIG : les noms de leurs colonnes, tels qu’ils se trouvent dans la première ligne.
init-file-mis-kiva-only = true : chaque ligne de l’export est un prêt de Kiva.
init-file-mis-where = Sinon : quelles lignes sont des prêts de Kiva.
init-file-mis-sum = true : plusieurs lignes d’un même prêt sont des paiements à additionner.
init-file-batch = Combien de remboursements vont dans un appel de l’API partenaire : ceux que repaylint écrit, et le maximum qu’il laisse passer. Kiva en demande au plus 200 à 300.
init-file-api-staging = L’API partenaire de Kiva pour les tests. N’écrivez ici que ce que Kiva vous a dit d’écrire autrement. Aucun mot de passe ne se trouve dans ce fichier.
init-file-api-production = La même chose pour la vraie API partenaire, avec les mêmes réglages.
init-yes = oui
init-no = non
