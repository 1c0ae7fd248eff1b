# untranslated
column-order = { $field ->
    [amount] Column B is “{ $name }” and not the amount
   *[loan_id] Column A is “{ $name }” and not the loan id
}
    .help = Put the loan id into column A and the amount into column B.
    .fix = Put the loan id first and the amount second
    .summary = Loan id and amount are not the first two columns
    .what = A CSV file or Excel sheet of two columns whose first column is not the loan id, or whose second is not the amount. It is checked by the names of its columns. A JSON document has no order, and no Kiva document gives one for three columns.
    .why = Kiva describes the two columns by their letters: A is the loan ID, B the amount. In another order an amount may be taken for a loan id, or a name for an amount.
    .excel = Cut the column of loan ids and insert it as column A, then the column of amounts as column B, and save the file again.
    .mis = Put the loan number first and the amount second in the export.
