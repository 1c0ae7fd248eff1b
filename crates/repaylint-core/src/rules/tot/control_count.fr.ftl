control-count = { $direction ->
    [more] Il y a { $found ->
        [one] { $found } remboursement
       *[other] { $found } remboursements
    }, { $difference } de plus que
   *[less] Il y a { $found ->
        [one] { $found } remboursement
       *[other] { $found } remboursements
    }, { $difference } de moins que
} { $by ->
    [file] les { $expected } de { $control }
   *[user] les { $expected } attendus
}
    .help = { $case ->
        [repeated] { $difference ->
            [one] { $difference } remboursement concerne un prêt qui se trouve déjà plus haut dans le rapport : cela l’expliquerait. Cherchez le prêt dans votre SIG, et gardez une seule ligne si les deux sont le même remboursement.
           *[other] { $difference } remboursements concernent des prêts qui se trouvent déjà plus haut dans le rapport : cela l’expliquerait. Cherchez les prêts dans votre SIG, et gardez une seule ligne pour chacun.
        }
        [unread] { $difference ->
            [one] { $difference } ligne n’a pas pu être lue comme un remboursement : cela l’expliquerait. Corrigez la ligne et vérifiez de nouveau.
           *[other] { $difference } lignes n’ont pas pu être lues comme des remboursements : cela l’expliquerait. Corrigez les lignes et vérifiez de nouveau.
        }
        [totals] Une ligne de total comptée comme un remboursement l’expliquerait. Prenez le nombre de prêts dans votre SIG.
        [blank] { $difference ->
            [one] { $difference } ligne vide comptée comme un remboursement l’expliquerait. Prenez le nombre de prêts dans votre SIG.
           *[other] { $difference } lignes vides comptées comme des remboursements l’expliqueraient. Prenez le nombre de prêts dans votre SIG.
        }
        [set-aside] { $difference ->
            [one] { $difference } ligne qui n’est pas un remboursement mais qui a été comptée l’expliquerait. Prenez le nombre de prêts dans votre SIG.
           *[other] { $difference } lignes qui ne sont pas des remboursements mais qui ont été comptées l’expliqueraient. Prenez le nombre de prêts dans votre SIG.
        }
        [header] Une ligne d’en-tête comptée comme un remboursement l’expliquerait, et un remboursement manquant aussi. Prenez le nombre de prêts dans votre SIG.
        [all-rows] Le nombre attendu est celui de toutes les lignes du fichier, y compris celles qui ne sont pas des remboursements. Prenez le nombre de prêts dans votre SIG.
       *[none] Comparez les prêts avec ceux de votre SIG, et regardez d’où vient le nombre attendu : un autre mois, une autre agence ou un autre fonds a un autre nombre de prêts.
    }
    .related = { $case ->
        [repeated] Ce prêt se trouve déjà plus haut dans le rapport
        [unread] Cette ligne n’a pas pu être lue comme un remboursement
       *[other] Cette ligne n’est pas un remboursement
    }
    .summary = Un autre nombre de remboursements que le nombre attendu
    .what = Un rapport avec plus ou moins de remboursements que vous n’en attendez. Le nombre est donné avec --expect-count pour tous les fichiers ensemble, ou comme count dans un fichier à côté du rapport et nommé comme lui, par exemple report.csv.control.toml. Si des lignes mises de côté, ou des prêts qui sont deux fois dans le rapport, sont exactement aussi nombreux que la différence, ils sont nommés. Avec --partial, rien n’est comparé.
    .why = PA2 compte les prêts rapportés parmi ceux qui sont attendus, et ce qui n’est pas rapporté peut être facturé. Le nombre de votre SIG dit avant l’envoi si une ligne a été perdue ou doublée.
    .excel = Sélectionnez la colonne des ID des prêts : Excel montre en bas de la fenêtre combien de cellules sont remplies. Retirez-en une pour l’en-tête.
    .mis = Faites compter au SIG les prêts du même mois, de la même agence et du même fonds que l’export, et donnez ce nombre avec --expect-count, ou faites-le écrire par l’export dans le fichier de contrôle.
