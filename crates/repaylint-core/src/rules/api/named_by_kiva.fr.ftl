named-by-kiva = { $named ->
    [yes] Kiva dit du prêt { $loan_id }
    [batch] La réponse de Kiva au lot { $batch } ne dit pas que tout va bien
   *[no] Kiva dit d’un prêt du lot { $batch }, sans le nommer
}{ $said ->
    [yes]  : { $details }
   *[no] { $named ->
        [batch] {""}
       *[no]  : il y a un problème avec ce prêt
    }
}{ $coded ->
    [yes] {" "}({ $code })
   *[no] {""}
}
    .help = Le rapport a été envoyé : { $named ->
        [batch] regardez dans PA2, onglet « Remboursements », si les prêts du lot { $batch } y sont, et montrez cette réponse à votre contact chez Kiva. Ne les envoyez pas à nouveau avant de le savoir.
       *[no] cherchez le prêt dans PA2, onglet « Remboursements », et dans votre SIG. Si son montant doit changer, corrigez-le dans PA2 ou signalez-le à votre contact chez Kiva avant que le coordinateur Kiva n’y finalise le rapport.
    }
    .summary = Kiva nomme un problème avec ce qui a été envoyé
    .what = Ce que l’API partenaire a répondu à l’envoi du rapport : elle a accepté le lot et nommé des prêts avec lesquels il y a un problème, ou répondu par des mots qui ne sont pas ceux du succès. Les mots et le code sont ceux de Kiva. Seul « repaylint submit » le trouve, jamais une vérification.
    .why = Kiva a le rapport, mais ne comptera peut-être pas ce remboursement comme vous le vouliez. Un rapport finalisé ne peut plus être révisé.
    .example = Seul Kiva peut distinguer les deux : le premier prêt est un prêt que Kiva n’accepte pas, le second un prêt que Kiva accepte.
    .excel = Trouvez la ligne par l’ID du prêt, et comparez-la avec le prêt dans PA2.
    .mis = Regardez si le prêt a le même ID et le même statut dans votre SIG et dans PA2.
