# untranslated
cumulative-decreased = Loan { $loan_id } is reported with { $reported } repaid, but the report before said { $before }: { $difference } less
    .help = Look the loan up in your MIS. What is repaid in all cannot become less, unless an earlier payment was booked by mistake and taken back. If it was, keep the amount and tell your contact at Kiva.
    .related = The report before said this
    .summary = Less repaid in all than the report before said
    .what = A loan whose amount is below the one in last period’s report (--previous), where amounts are the principal repaid since the loan began (basis = "cumulative"). A loan that one of the two reports has twice is not compared. Where your ledger has another amount that explains it, that is reported instead.
    .why = What is repaid since the loan began can only grow. An amount that shrinks is often the payment of one month, the amount of another loan, or a typing error; and a finalized report cannot be revised.
    .excel = Put the two months side by side with XLOOKUP and subtract last month’s amount from this month’s. Every difference below 0 is an amount to look up.
    .mis = Check that the export takes the principal repaid in all, as of the last day of the month, and not what was paid in the month. Look for payments that were taken back since the last report.
