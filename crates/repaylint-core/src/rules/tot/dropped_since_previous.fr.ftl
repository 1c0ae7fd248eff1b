dropped-since-previous = { $case ->
    [status] Le prêt { $loan_id } était dans le rapport précédent et n’est pas dans celui-ci ; la liste de Kiva indique { $status }
    [owed] Le prêt { $loan_id } était dans le rapport précédent avec { $before } restant dus, et n’est pas dans celui-ci
   *[below] Le prêt { $loan_id } était dans le rapport précédent avec { $before } remboursés sur { $amount }, et n’est pas dans celui-ci
}
    .help = Cherchez le prêt dans votre SIG. S’il est encore en cours de remboursement, ajoutez sa ligne, même si rien n’a été payé ce mois. S’il a depuis été remboursé en entier, passé en perte ou remboursé aux prêteurs, demandez à votre contact chez Kiva comment rapporter sa fin.
    .related = Il se trouve ici dans le rapport précédent
    .summary = Un prêt du rapport précédent manque, et il n’était pas terminé
    .what = Un prêt qui est dans le rapport de la période précédente (--previous), dont on sait qu’il n’est pas terminé, et qui est absent maintenant. On le sait par la liste de Kiva (--loans), où le prêt est payingBack ou defaulted ; sinon par le montant du dernier rapport : il restait quelque chose à payer, ou moins que le montant du prêt était remboursé. Si la liste de Kiva dit encore payingBack, c’est une erreur. Un prêt qui a un montant dans les données de votre SIG est plutôt signalé comme manquant dans le rapport.
    .why = Ce qui n’est pas rapporté peut être facturé : pour Kiva, un prêt absent n’est pas un prêt où rien n’a été payé. Des prêts se perdent quand une agence est oubliée, quand un filtre change, ou quand un ID est écrit autrement.
    .excel = Cherchez avec RECHERCHEX les ID des prêts du mois dernier dans le rapport de ce mois. Ceux qui ne sont pas trouvés sont les prêts à vérifier.
    .mis = Vérifiez si une agence, un agent de crédit ou un statut a été oublié dans l’export de ce mois.
