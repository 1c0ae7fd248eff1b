missing-column = { $case ->
    [headless] Le fichier n’a pas d’en-tête et n’a ni deux ni trois colonnes : l’ID du prêt et le montant ne peuvent pas être reconnus
    [both] Aucune colonne ne contient l’ID du prêt, et aucune le montant
    [loan] Aucune colonne ne contient l’ID du prêt
    [basis] On ne sait pas quelle colonne contient le montant : { $bound }
   *[amount] Aucune colonne ne contient le montant
}
    .help = { $case ->
        [headless] Mettez une ligne avec les noms des colonnes au-dessus des données : loan_id au-dessus des ID de prêts, amount au-dessus des montants.
        [both] Les colonnes sont { $names }. Si les bonnes sont parmi elles, nommez-les loan_id et amount. Sinon, ajoutez-les à l’export.
        [loan] Les colonnes sont { $names }. Si l’ID du prêt est parmi elles, nommez sa colonne loan_id. Sinon, ajoutez-le à l’export.
        [basis] Écrivez basis = "cumulative" dans repaylint.toml si vous rapportez le capital remboursé à ce jour, ou basis = "outstanding" si vous rapportez le capital restant dû. Ou nommez la bonne colonne amount.
       *[amount] Les colonnes sont { $names }. Si le montant est parmi elles, nommez sa colonne amount. Sinon, ajoutez-le à l’export.
    }
    .summary = Pas de colonne pour l’ID du prêt ou pour le montant
    .what = Un fichier dont l’en-tête ne nomme aucun ID de prêt, ou aucun montant, en anglais, espagnol, français ou portugais ; ou un fichier sans en-tête où leur position ne permet pas de les reconnaître. Les intérêts, les frais, les montants à payer et le montant du prêt lui-même ne sont pas pris pour le montant. Rien d’autre n’est dit sur les lignes, car tout en découlerait.
    .why = Un remboursement, c’est un ID de prêt et un montant. Sans l’un, Kiva ne sait pas de qui vient le remboursement ; sans l’autre, combien a été remboursé.
    .excel = Écrivez loan_id et amount au-dessus des bonnes colonnes dans la ligne d’en-tête, et enregistrez de nouveau en CSV. Si les colonnes n’y sont pas, exportez de nouveau le rapport avec elles.
    .mis = Ajoutez à l’export le numéro du prêt sous le nom loan_id et le capital sous le nom amount.
