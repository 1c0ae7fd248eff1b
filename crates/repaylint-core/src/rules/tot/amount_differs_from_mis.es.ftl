# untranslated
amount-differs-from-mis = { $members ->
    [one] Loan { $loan_id } is reported with { $reported }
   *[other] Loan { $loan_id } is reported with { $reported } for { $members } clients together
}, but the MIS has { $booked }: { $direction ->
    [more] { $difference } too much
   *[less] { $difference } too little
}
    .help = Look the loan up in your MIS. If the MIS is right, correct the amount in the report. If the report is right, correct the MIS first and export again.
    .fix = Take the amount of the MIS
    .related = The MIS has this amount
    .summary = Another amount than in the MIS
    .what = A repayment whose amount is not the one that the ledger of your MIS (--mis) has for the same loan. The two are compared as numbers, to the last digit: 25 and 25.00 are equal. A loan that stands in the report twice is not compared; the duplicate is reported. A loan that the report has by client and the ledger in one row is compared as a whole.
    .why = Kiva asks for the amounts of your MIS. What is reported decides what you are billed, and a finalized report cannot be revised.
    .excel = Put the two columns side by side with XLOOKUP and subtract one from the other. Every difference that is not 0 is an amount to look up.
    .mis = Export ledger and report at the same time, for the same date and fund. A difference in many loans often means that one of them is of another month.
