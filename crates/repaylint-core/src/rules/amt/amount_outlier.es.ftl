# untranslated
amount-outlier = { $case ->
    [ledger] Loan { $loan_id } is reported with { $value }, exactly 100 times the { $booked } of the MIS: its decimal point is probably lost
   *[median] The amount { $value } is more than 100 times the usual amount of this file, which is { $median }
}
    .help = { $case ->
        [ledger] Look the loan up in your MIS, and write { $booked } if that is right.
       *[median] Compare the amount with your MIS. Often its decimal point is missing.
    }
    .related = The MIS has this amount
    .summary = An amount far above all others
    .what = An amount of more than 100 times the median of the file, which is the amount in the middle when all are put in order. It is reported where the file has at least 20 amounts above zero and fewer than one in twenty stands out like this. Where Kiva’s list (--loans) has a loan at least as large, the amount is no surprise and nothing is said. Where the ledger of your MIS (--mis) has another amount for the loan, that difference is reported instead; if the amount is exactly 100 times the ledger’s, it is reported here, as an error.
    .why = One lost decimal point makes 4250 of 42.50. The report decides what you are billed, and once it is finalized it cannot be revised.
    .excel = Sort by the amount column, largest first, and compare the first few with your MIS.
    .mis = Look whether the amount was typed without its decimal point when the payment was booked.
