# untranslated
expected-not-reported = { $count ->
    [one] Kiva expects a repayment of loan { $first }, which is not in the report
    [2] Kiva expects repayments of 2 loans that are not in the report: { $first }, { $second }
    [3] Kiva expects repayments of 3 loans that are not in the report: { $first }, { $second }, { $third }
   *[other] Kiva expects repayments of { $count } loans that are not in the report: { $first }, { $second }, { $third } and { $more } more
}
    .help = Look these loans up in your MIS and add a row for each that is still being repaid, even if nothing was paid this month. With --format json the report lists all of them. If the list of loans is old, fetch it again.
    .related = Kiva’s list has it here
    .summary = Loans that Kiva expects are not in the report
    .what = Loans that Kiva’s list (--loans) says are payingBack and that the report does not have. All of them are one finding with their number. A loan that another finding names is not counted again: one that the report has under another client id or nearly the same loan id, one that your ledger has with an amount, one that was in the report before. Defaulted loans are not counted.
    .why = PA2 shows how many loans are reported of those expected. What is not reported may be billed: for Kiva a missing loan is not a loan with nothing paid.
    .excel = Look the loan ids of Kiva’s list up in the report with XLOOKUP. Those that are not found, and whose status is payingBack, are the loans to check.
    .mis = Check whether a branch, a fund or a status was left out of the export, and whether the MIS names these loans by the ids that were sent to Kiva.
