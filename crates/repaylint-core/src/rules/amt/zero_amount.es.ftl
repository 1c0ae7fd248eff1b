# untranslated
zero-amount = { $count ->
    [one] One repayment has an amount of zero
   *[other] { $count } repayments have an amount of zero
}
    .help = Check in your MIS that nothing was repaid in the month. If so, leave the zero in the report: a loan that is missing may be billed all the same.
    .summary = Amounts of zero
    .what = Amounts of exactly zero, where repaylint.toml says that amounts are what was paid in the month (basis = "period"). All of them together are one note.
    .why = A zero says that the borrower paid nothing in the month. That is right for some loans, but many zeros often mean that an export was made too early or took the wrong column.
    .excel = Filter the amount column for 0 and compare a few of these loans with your MIS.
    .mis = Check that the payments of the whole month were booked before the export was made.
