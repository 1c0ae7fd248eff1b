### How a run came out. COUNT() groups the digits of a count; line numbers and money are never grouped.
### In French 0 and 1 are both “one”: the number always stands there as an argument.

# $case: errors, warnings, nothing or clean. $counts: the counts below, joined by commas.
verdict = { $case ->
    [errors] À corriger : { $counts }
    [warnings] Aucune erreur, mais { $counts } à examiner avant d’envoyer le rapport
    [nothing] Aucun remboursement n’a été vérifié
    [notes] Aucun défaut trouvé dans { $records ->
        [one] { COUNT($records) } remboursement
       *[other] { COUNT($records) } remboursements
    }, { $counts }
   *[clean] Aucun défaut trouvé dans { $records ->
        [one] { COUNT($records) } remboursement
       *[other] { COUNT($records) } remboursements
    }
}
count-error = { $count ->
    [one] { COUNT($count) } erreur
   *[other] { COUNT($count) } erreurs
}
count-warning = { $count ->
    [one] { COUNT($count) } avertissement
   *[other] { COUNT($count) } avertissements
}
count-info = { $count ->
    [one] { COUNT($count) } remarque
   *[other] { COUNT($count) } remarques
}

count-expired = { $count ->
    [one] { COUNT($count) } exception expirée
   *[other] { COUNT($count) } exceptions expirées
}

# Where every row went.
summary-rows = { $read ->
    [one] { COUNT($read) } ligne lue
   *[other] { COUNT($read) } lignes lues
} = { COUNT($header) } en-tête + { $repayments ->
    [one] { COUNT($repayments) } remboursement
   *[other] { COUNT($repayments) } remboursements
} + { $aside ->
    [one] { COUNT($aside) } mise de côté
   *[other] { COUNT($aside) } mises de côté
}
# $rules: the entries below, joined by commas.
summary-set-aside = Mises de côté : { $rules }
# $places: lines, or file:line where there are several files, joined by commas. $in: text or sheet.
summary-set-aside-rule = { $code } ({ $files ->
    [one] { $in ->
        [sheet] { $count ->
            [one] ligne { $places }
           *[other] lignes { $places }
        }
       *[text] { $count ->
            [one] ligne { $places }
           *[other] lignes { $places }
        }
    }
   *[other] { $places }
})

# Where every repayment and all the money went.
summary-repayments = { $repayments ->
    [one] { COUNT($repayments) } remboursement
   *[other] { COUNT($repayments) } remboursements
} ({ $total }) = { COUNT($clean) } sans défaut ({ $clean-total }) + { $flagged ->
    [one] { COUNT($flagged) } signalé
   *[other] { COUNT($flagged) } signalés
} ({ $flagged-total })

# What was expected and is met. $file: where there are several.
summary-matched = { $case ->
    [total] Le total de { $total } correspond au total de contrôle
    [count] Le nombre de remboursements est celui attendu, { COUNT($count) }
   *[both] Le total de { $total } et le nombre de remboursements, { COUNT($count) }, correspondent à ce qui était attendu
}{ $files ->
    [one] {""}
   *[other] { $file ->
        [run] {""}
       *[named]  : { $name }
    }
}
# $count: files whose control files are met, where there are too many to name.
summary-matched-files = { $count } fichiers correspondent à leurs fichiers de contrôle
# Known exceptions. $counts: the counts below, joined by commas.
summary-exceptions = Exceptions : { $counts }
count-exceptions = { COUNT($count) } { $state ->
    [used] { $count ->
        [one] appliquée
       *[other] appliquées
    } ({ $hidden ->
        [one] { COUNT($hidden) } constat masqué
       *[other] { COUNT($hidden) } constats masqués
    })
    [unused] { $count ->
        [one] inutile
       *[other] inutiles
    }
    [expired] { $count ->
        [one] expirée
       *[other] expirées
    }
   *[not-checked] { $count ->
        [one] non vérifiée
       *[other] non vérifiées
    }
}
# $about: loan, or whole for what is about no single loan. $line: in the configuration.
exception-line = { $state ->
    [used] Appliquée
    [unused] Inutile
    [expired] Expirée après le { $until }
   *[not-checked] Non vérifiée
} : { $code }{ $about ->
    [loan] {" "}pour le prêt { $loan }
   *[whole] {""}
} (ligne { $line } de la configuration){ $reason-given ->
    [yes] , « { $reason } »
   *[no] {""}
}. { $state ->
    [used] Elle a masqué { $hidden ->
        [one] { COUNT($hidden) } constat.
       *[other] { COUNT($hidden) } constats.
    }
    [unused] { $about ->
        [loan] Rien de tel n’a été trouvé.
       *[whole] Rien de tel n’a été trouvé ; un constat qui porte sur un seul prêt demande son loan-id.
    } Supprimez-la si l’affaire est réglée.
    [expired] Elle ne masque plus rien. Donnez-lui une date plus tardive, ou supprimez-la et corrigez le rapport.
   *[not-checked] La règle est désactivée, ou n’a pas pu être vérifiée.
}
more-exceptions = et { COUNT($count) } de plus (--verbose en donne la liste)

# The baseline.
summary-baseline = { $count ->
    [0] Le fichier de référence { $path } n’a rien masqué
    [one] Le fichier de référence { $path } a masqué { COUNT($count) } constat
   *[other] Le fichier de référence { $path } a masqué { COUNT($count) } constats
}
summary-baseline-gone = { $count ->
    [one] { COUNT($count) } constat de ce fichier n’apparaît plus.
   *[other] { COUNT($count) } constats de ce fichier n’apparaissent plus.
} Pour en retirer ce qui est réglé, écrivez-le de nouveau : --write-baseline { $path }

summary-fixable = { $count ->
    [one] { COUNT($count) } constat a une correction sûre
   *[other] { COUNT($count) } constats ont une correction sûre
}
summary-truncated = Il y a plus de constats que le nombre conservé (100 000 par règle et par fichier) ; les nombres indiqués sont exacts

# $rules: codes. $case: short, or listed where the lines below follow.
summary-not-checked = { $case ->
    [listed] Non vérifié :
   *[short] Non vérifié : { $rules } (--verbose dit pourquoi)
}
summary-not-checked-rules = { $case ->
    [unlockable] { $rules } : { $why } ({ $unlock })
   *[locked] { $rules } : { $why }
}

# What was left out of a list. $rules: counts with code and name, joined by commas.
more-findings = { $case ->
    [truncated] et plus de { COUNT($count) } autres : { $rules }
   *[exact] et { COUNT($count) } de plus : { $rules }
}
more-findings-rule = { COUNT($count) } { $code } { $name }

# Ledger, report and Kiva's list held together: a table, and how the totals go together.
tie-out = Rapprochement
tie-out-loans = prêts
tie-out-report = rapport
tie-out-ledger = SIG
tie-out-count = { COUNT($count) }
# $given: which of ledger and list there are. $where: in which of the three the loans stand.
tie-out-part = { $given ->
    [both] { $where ->
        [ledger-report-kiva] dans le SIG, le rapport et la liste de Kiva
        [ledger-report] dans le SIG et le rapport, non attendus par Kiva
        [report-kiva] dans le rapport et la liste de Kiva, pas dans le SIG
        [ledger-kiva] dans le SIG et la liste de Kiva, pas dans le rapport
        [report] seulement dans le rapport
        [ledger] seulement dans le SIG
       *[kiva] seulement dans la liste de Kiva
    }
    [ledger] { $where ->
        [ledger-report] dans le SIG et le rapport
        [report] seulement dans le rapport
       *[ledger] seulement dans le SIG
    }
   *[kiva] { $where ->
        [report-kiva] dans le rapport et la liste de Kiva
        [report] dans le rapport, non attendus par Kiva
       *[kiva] seulement dans la liste de Kiva
    }
}
tie-out-more-files = et { $count ->
    [one] { COUNT($count) } fichier de plus
   *[other] { COUNT($count) } fichiers de plus
}
tie-out-reconciled = { $case ->
    [equal] Le SIG et le rapport concordent au chiffre près : { $reported }
   *[different] SIG { $booked } + autres montants { $differences } ({ $differing ->
        [one] { COUNT($differing) } prêt
       *[other] { COUNT($differing) } prêts
    }) + absents du SIG { $only-reported } - absents du rapport { $only-booked } = rapport { $reported }
}
tie-out-unreadable = { $count ->
    [one] { COUNT($count) } montant n’a pas pu être lu et ne compte pas
   *[other] { COUNT($count) } montants n’ont pas pu être lus et ne comptent pas
} (rapport { COUNT($reported) }, SIG { COUNT($booked) })
