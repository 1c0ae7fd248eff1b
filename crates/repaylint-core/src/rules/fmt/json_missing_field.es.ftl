# untranslated
json-missing-field = { $case ->
    [amount-of-loan] The repayment of loan { $loan } has no amount
    [amount] The repayment has no amount
   *[loan] The repayment has no loan_id
}
    .help = { $case ->
        [loan] Look up in your MIS whose repayment this is, and add its loan_id.
       *[amount] Look the amount up in your MIS and add it. If there is none for this loan, take the repayment out.
    }
    .summary = A repayment without loan_id or amount
    .what = An entry of the list in which the field loan_id or the field amount is missing. A missing client_id is another matter (COL001).
    .why = Without a loan id Kiva does not know whose repayment it is, without an amount not how much was repaid. A loan that is not reported may be billed.
    .excel = Excel does not write JSON. Add the field in a text editor, or report by CSV.
    .mis = Make the export write loan_id and amount for every repayment. Records of your MIS without a loan number or without an amount do not belong in the report.
