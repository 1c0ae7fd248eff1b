# untranslated
amount-empty = { $case ->
    [loan] The amount of loan { $loan } is empty
   *[alone] The amount is empty
}
    .help = Write the amount from your MIS. If it is zero there, write 0.00.
    .summary = A repayment without an amount
    .what = A repayment whose amount is empty or only blanks. An amount of zero is fine.
    .why = An empty amount is not zero. It cannot be booked, the loan counts as not reported, and you may be billed for it all the same.
    .excel = Filter the amount column for “(Blanks)”, write the missing amounts and save the file again as CSV.
    .mis = Let the export write 0 where the amount is zero. If only some amounts are missing, look whether these loans were booked in full.
