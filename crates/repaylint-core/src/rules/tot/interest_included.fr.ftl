interest-included = { $by ->
    [ledger] { $count } montants semblent contenir des intérêts : dans le SIG, ils sont le total payé
   *[loans] { $count } montants semblent contenir des intérêts : ils dépassent leurs prêts d’au plus 60 %
}. Le prêt { $loan_id } est rapporté avec { $reported }, soit { $difference } de plus que { $than ->
    [loan] le prêt entier de { $limit }
   *[principal] le capital de { $limit }
}
    .help = Kiva veut le capital seul. Exportez de votre SIG la colonne du capital, sans intérêts, ni frais, ni pénalités.
    .related = { $than ->
        [loan] Le montant du prêt lui-même
       *[principal] Le capital dans le SIG
    }
    .summary = Des montants qui semblent contenir des intérêts
    .what = Au moins 5 prêts sont rapportés avec plus que leur montant, mais d’au plus 60 %, comme des intérêts le feraient ; ou au moins 5 montants sont le total payé dans les données du SIG et non le capital. Ils font un seul constat. Un prêt qui dépasse encore plus est une erreur à part (TOT007).
    .why = Kiva ne prend que le capital. Avec les intérêts, les emprunteurs semblent avoir remboursé plus qu’ils ne l’ont fait, et cela vous est facturé.
    .excel = Comparez les montants avec les colonnes du capital et du total payé dans l’export de votre SIG.
    .mis = Choisissez le capital remboursé (ou le capital restant dû) comme montant de l’export, et non le total payé.
