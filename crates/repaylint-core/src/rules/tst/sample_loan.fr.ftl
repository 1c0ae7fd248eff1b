sample-loan = { $case ->
    [pair] Le prêt { $loan_id } du client { $client_id } est l’exemple des programmes de démonstration de Kiva
   *[alone] Le prêt { $loan_id } a l’ID que les programmes de démonstration de Kiva utilisent comme exemple
}
    .help = { $case ->
        [pair] Retirez la ligne. Elle est probablement restée d’un test de la connexion à Kiva.
       *[alone] Cherchez le prêt dans votre SIG. Si c’est un vrai prêt, laissez-le tel quel : avec --mis ou --loans, cet avertissement disparaît. Sinon, retirez la ligne.
    }
    .summary = Un prêt des programmes de démonstration de Kiva
    .what = Les prêts 1042970 du client 184729 et 1043223 du client 481395, qui se trouvent dans l’exemple public de rapport de remboursements de Kiva. Dans un fichier sans ID de clients, les deux ID de prêts seuls sont un avertissement, car un partenaire peut avoir un prêt de ce numéro. Les ID que les données de votre SIG (--mis) ou la liste de Kiva (--loans) contiennent ne sont jamais signalés.
    .why = Qui connecte un système à Kiva commence par l’exemple. Si ses lignes restent dans le rapport, de l’argent est rapporté pour des prêts qui n’existent pas.
    .excel = Cherchez 1042970 et 1043223 dans la colonne des ID des prêts et supprimez les lignes qui ne sont pas vos prêts.
    .mis = Cherchez dans le programme qui fait le rapport les lignes copiées de l’exemple, et retirez-les.
