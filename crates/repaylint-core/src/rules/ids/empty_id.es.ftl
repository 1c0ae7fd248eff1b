# untranslated
empty-id = { $case ->
    [amount] The loan id beside the amount { $amount } is empty
   *[alone] The loan id is empty
}
    .help = Find out in your MIS which loan this repayment belongs to, and write its loan id. If the row is no repayment, delete it.
    .summary = A repayment without a loan id
    .what = A repayment whose loan id is empty or only blanks. A row in which everything is empty is a blank row, and a totals row has a rule of its own.
    .why = Only the loan id tells Kiva which borrower has repaid. Without it the amount reaches no loan, and the loan that was meant counts as not reported, so that you may be billed for it all the same.
    .excel = Filter the loan id column for “(Blanks)”, write the missing ids and save the file again as CSV.
    .mis = Look in the export for rows without a loan number, such as group headings or subtotals, and leave them out.
