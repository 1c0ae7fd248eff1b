totals-row = { $case ->
    [differs] The row “{ $label }” is a total and no repayment: it says { $amount }, but the repayments above add up to { $sum }
    [labelled] The row “{ $label }” is a total and no repayment
   *[unlabelled] This row without a loan id is a total and no repayment: its amount { $amount } is the sum of the repayments above
}
    .help = { $case ->
        [differs] Delete the row. If it should be the total of all repayments above it, find out first which of them are wrong or missing.
       *[other] Delete the row.
    }
    .fix = Delete the row
    .summary = A row of totals among the repayments
    .what = A row with a word such as Total, Suma or Somme in place of a loan id or beside an empty one, or a row whose amount is the sum of the rows above and whose loan id is empty or unlike all others. It is set aside and counted in no sum.
    .why = A total is no loan. Taken for a repayment, it would report everything above it a second time.
    .excel = Delete the row and save as CSV again. If the sheet is a table, switch off Table Design, Total Row first.
    .mis = Switch off totals and subtotals in the export.
