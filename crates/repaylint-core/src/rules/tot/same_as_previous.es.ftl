# untranslated
same-as-previous = { $case ->
    [copy] The report is the very same file as the earlier report { $previous }
   *[amounts] All { $count } amounts of loans that are also in the earlier report { $previous } are the same as there
}
    .help = This is probably last month’s file. Check that you have exported the new month and chosen the right file. If really nobody has paid anything, turn this rule off for this run with --ignore TOT010.
    .summary = The same amounts as in the report before
    .what = At least three amounts above zero stand in this report and in the earlier one (--previous) for the same loans, and every amount that both have is the same. From 20 on it is an error. It is not asked where amounts are what was paid in the month (basis = "period"), because equal instalments are ordinary there.
    .why = A report with last month’s amounts says that nobody has repaid anything since. What borrowers have paid is then not credited, you may be billed wrongly, and a finalized report cannot be revised.
    .excel = Look at the date of the file and at its first few amounts, and compare them with last month’s file.
    .mis = Export the report again for the month that is to be reported, and save it under a name of its own, such as report-2026-10.csv.
