unknown-column = { $case ->
    [misspelt] La colonne « { $name } » n’est pas connue ; elle est lue comme { $meant }
    [two] Les colonnes { $names } ne sont pas connues : la colonne { $loan } est lue comme l’ID du prêt, la colonne { $amount } comme le montant
    [three] Les colonnes { $names } ne sont pas connues : la colonne { $loan } est lue comme l’ID du prêt, la colonne { $client } comme l’ID du client, la colonne { $amount } comme le montant
    [nameless] Cette colonne a des valeurs mais pas de nom, et n’est pas lue
   *[unread] { $number ->
        [one] La colonne « { $name } » n’est pas connue et n’est pas lue
       *[other] { $number } colonnes ne sont pas connues et ne sont pas lues : { $names }
    }
}
    .help = { $case ->
        [misspelt] Vouliez-vous dire { $meant } ? Alors, écrivez le nom ainsi dans l’en-tête.
        [two] Si c’est juste, nommez ces colonnes loan_id et amount. Sinon, mettez les bons noms dans l’en-tête.
        [three] Aucun document de Kiva ne dit dans quel ordre se suivent trois colonnes ; cet ordre est donc notre supposition. Mettez les noms loan_id, client_id et amount dans l’en-tête, dans votre ordre.
       *[unread] Si elle contient un ID de prêt, un ID de client ou un montant, nommez cette colonne loan_id, client_id ou amount. Sinon, retirez-la du rapport.
    }
    .fix = Écrire { $wanted } dans l’en-tête
    .summary = Une colonne dont le nom n’est pas connu
    .what = Des en-têtes qui ne nomment aucune colonne que nous connaissons en anglais, espagnol, français ou portugais. Un nom qui ressemble beaucoup à loan_id, client_id ou amount est lu ainsi et c’est une erreur. Si, de deux ou trois colonnes, aucune n’a un nom connu, elles sont lues d’après leur position.
    .why = Le rapport est compris d’après les noms de ses colonnes. Un nom inconnu peut cacher une valeur dont Kiva a besoin. Et une colonne dont Kiva n’a pas besoin, comme des notes sur les emprunteurs, ne devrait pas sortir de votre organisation.
    .excel = Changez le nom dans la ligne d’en-tête, ou supprimez la colonne, et enregistrez de nouveau en CSV.
    .mis = Nommez les colonnes de l’export loan_id, client_id et amount, et retirez les autres.
