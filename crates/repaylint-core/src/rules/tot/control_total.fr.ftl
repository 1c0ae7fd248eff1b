control-total = { $direction ->
    [more] La somme des remboursements est { $found }, soit { $difference } de plus que
   *[less] La somme des remboursements est { $found }, soit { $difference } de moins que
} { $by ->
    [file] le total de contrôle de { $expected } dans { $control }
   *[user] le total attendu de { $expected }
}{ $unread ->
    [0] {""}
    [one]  ; { $unread } montant n’a pas pu être lu et n’est pas dans la somme
   *[other]  ; { $unread } montants n’ont pas pu être lus et ne sont pas dans la somme
}
    .help = { $case ->
        [one-twice] Le prêt { $loan } se trouve une deuxième fois dans le rapport avec { $amount }, ce qui est la différence : le compter deux fois l’expliquerait. Cherchez le prêt dans votre SIG, et gardez une seule ligne si les deux sont le même remboursement.
        [all-twice] { $matches } remboursements concernent des prêts qui se trouvent déjà plus haut dans le rapport, et ensemble ils font la différence : les compter deux fois l’expliquerait. Gardez une seule ligne pour chaque prêt.
        [total-among] Le montant du prêt { $loan } est le total attendu : une ligne de total lue comme un remboursement l’expliquerait. Supprimez la ligne si c’en est une.
        [equal-more] { $matches ->
            [one] Le montant du prêt { $loan } est la différence : un remboursement qui n’a pas sa place dans ce rapport l’expliquerait. Cherchez le prêt dans votre SIG.
           *[other] { $matches } remboursements ont le montant { $amount }, qui est la différence : si l’un d’eux n’a pas sa place dans ce rapport, cela l’expliquerait. Cherchez-les dans votre SIG.
        }
        [equal-less] { $matches ->
            [one] Le montant du prêt { $loan } est la différence : un total de contrôle qui le contient deux fois l’expliquerait, et un autre remboursement manquant de ce montant aussi. Regardez dans votre SIG lequel des deux cas est le bon.
           *[other] { $matches } remboursements ont le montant { $amount }, qui est la différence : un autre qui manque l’expliquerait. Regardez dans votre SIG s’il y en a plus.
        }
        [point] { $matches ->
            [one] { $amount } pour le prêt { $loan } l’expliquerait si ce devait être { $right } : son point décimal serait perdu ou mal placé. Cherchez le prêt dans votre SIG.
           *[other] { $matches } montants l’expliqueraient chacun si leur point décimal était perdu ou mal placé. Cherchez-les dans votre SIG.
        }
        [swapped] { $matches ->
            [one] { $amount } pour le prêt { $loan } l’expliquerait si ce devait être { $right } : deux de ses chiffres auraient changé de place. Cherchez le prêt dans votre SIG.
           *[other] { $matches } montants l’expliqueraient chacun si deux de leurs chiffres avaient changé de place. Cherchez les montants saisis à la main.
        }
        [set-aside] { $matches ->
            [one] { $matches } ligne qui n’a pas pu être lue comme un remboursement contient { $amount }, ce qui est la différence. Corrigez cette ligne et vérifiez de nouveau.
           *[other] { $matches } lignes qui n’ont pas pu être lues comme des remboursements contiennent { $amount }, ce qui est la différence. Corrigez ces lignes et vérifiez de nouveau.
        }
        [unread] Corrigez les montants qui n’ont pas pu être lus, et vérifiez de nouveau.
        [doubled] La somme est exactement le double du total attendu : des lignes toutes collées deux fois l’expliqueraient, et des sous-totaux lus comme des remboursements aussi. Cherchez-les.
        [halved] Le total attendu est exactement le double de la somme : une ligne de total qui y a été ajoutée l’expliquerait. Prenez de nouveau le total dans votre SIG.
        [own-total-expected] La ligne de total du rapport indique elle aussi { $amount } : des lignes perdues ou changées après l’export l’expliqueraient. Exportez de nouveau le rapport de votre SIG.
        [own-total-found] La ligne de total du rapport indique { $amount }, comme les lignes : un total de contrôle d’un autre mois, d’une autre agence ou d’une autre liste l’expliquerait. Regardez d’où vient le total de contrôle.
       *[none] Aucun remboursement seul n’explique la différence. Comparez le rapport avec votre SIG prêt par prêt, et regardez d’où vient le total de contrôle : un autre mois, une autre agence ou une autre devise a un autre total.
    }
    .related = { $case ->
        [one-twice] Un des remboursements de ce prêt
        [all-twice] Ce prêt se trouve déjà plus haut dans le rapport
        [total-among] Ce montant est le total attendu
        [set-aside] Cette ligne contient la différence
        [own-total-expected] Le total du rapport lui-même
        [own-total-found] Le total du rapport lui-même
       *[other] Ce montant expliquerait la différence
    }
    .summary = La somme des montants n’est pas le total de contrôle
    .what = Un rapport dont la somme des montants n’est pas le total que vous attendez. Le total est donné avec --expect-total pour tous les fichiers ensemble, ou dans un fichier à côté du rapport et nommé comme lui, par exemple report.csv.control.toml : il peut contenir total, count, currency et period. La somme est exacte. Si un seul remboursement, une seule ligne ou une seule faute de saisie expliquerait la différence, le constat le dit. Avec --partial, rien n’est comparé.
    .why = Un total de contrôle est la plus ancienne vérification des comptables : il vient du SIG par un autre chemin que les lignes, et remarque donc une ligne perdue, doublée ou changée en route. Un rapport finalisé ne peut plus être modifié.
    .excel = Sélectionnez la colonne des montants : Excel montre sa somme en bas de la fenêtre. Si ce n’est pas le total de votre SIG, triez par montant et cherchez le remboursement qui est nommé.
    .mis = Lancez l’état des totaux du même mois, de la même agence et du même fonds que l’export, et donnez ce total avec --expect-total, ou faites-le écrire par l’export dans le fichier de contrôle.
