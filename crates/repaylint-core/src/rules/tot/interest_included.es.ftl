# untranslated
interest-included = { $by ->
    [ledger] { $count } amounts seem to hold interest: the MIS has them as everything that was paid
   *[loans] { $count } amounts seem to hold interest: they are above their loans by no more than 60 %
}. Loan { $loan_id } is reported with { $reported }, { $difference } more than { $than ->
    [loan] the whole loan of { $limit }
   *[principal] the principal of { $limit }
}
    .help = Kiva wants principal alone. Export the column of principal from your MIS, without interest, fees and penalties.
    .related = { $than ->
        [loan] The loan’s own amount
       *[principal] The principal in the MIS
    }
    .summary = Amounts that seem to hold interest
    .what = At least 5 loans are reported with more than their own amount, but by no more than 60 % of it, as interest would make; or at least 5 amounts are the ledger’s total paid and not its principal. They are one finding. A loan with still more is an error of its own (TOT007).
    .why = Kiva takes principal alone. With interest, borrowers seem to have repaid more than they have, and you are billed for it.
    .excel = Compare the amounts with the columns of principal and total paid in the export of your MIS.
    .mis = Choose principal repaid (or principal outstanding) as the amount of the export, not total paid.
