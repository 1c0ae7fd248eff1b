# untranslated
dropped-since-previous = { $case ->
    [status] Loan { $loan_id } was in the report before and is not in this one; Kiva’s list says { $status }
    [owed] Loan { $loan_id } was in the report before with { $before } still owed, and is not in this one
   *[below] Loan { $loan_id } was in the report before with { $before } repaid of { $amount }, and is not in this one
}
    .help = Look the loan up in your MIS. If it is still being repaid, add its row, even if nothing was paid this month. If it was repaid, written off or refunded since, ask your contact at Kiva how to report the end of it.
    .related = The report before has it here
    .summary = A loan of the report before is missing, and it was not finished
    .what = A loan that is in last period’s report (--previous), is known not to be finished, and is absent now. It is known by Kiva’s list (--loans), where the loan is payingBack or defaulted; else by the amount of the last report: something was still owed, or less was repaid than the loan’s amount. Where Kiva’s list still says payingBack it is an error. A loan that your ledger has with an amount is reported as missing from the report instead.
    .why = What is not reported may be billed: for Kiva a missing loan is not a loan with nothing paid. Loans get lost when a branch is left out, when a filter changes, or when an id is written in another way.
    .excel = Look last month’s loan ids up in this month’s report with XLOOKUP. Those that are not found are the loans to check.
    .mis = Check whether a branch, a loan officer or a status was left out of this month’s export.
