# untranslated
outstanding-increased = Loan { $loan_id } is reported with { $reported } still owed, but the report before said { $before }: { $difference } more
    .help = Look the loan up in your MIS. What is owed of the principal cannot become more after the loan was paid out, unless an earlier payment was booked by mistake and taken back. If it was, keep the amount and tell your contact at Kiva.
    .related = The report before said this
    .summary = More principal owed than the report before said
    .what = A loan whose amount is above the one in last period’s report (--previous), where amounts are the principal still owed (basis = "outstanding"). A loan that one of the two reports has twice is not compared. Where your ledger has another amount that explains it, that is reported instead.
    .why = The principal that is owed can only shrink. An amount that grows often holds interest or fees, belongs to another loan of the same client, or is what was repaid; and a finalized report cannot be revised.
    .excel = Put the two months side by side with XLOOKUP and subtract last month’s amount from this month’s. Every difference above 0 is an amount to look up.
    .mis = Check that the export takes the principal outstanding, without interest and fees, as of the last day of the month. Look for payments that were taken back and for loans that were topped up since the last report.
