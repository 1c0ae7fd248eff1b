# untranslated
duplicate-column = The columns “{ $first }” and “{ $second }” both mean the { $field ->
    [loan_id] loan id
    [client_id] client id
   *[amount] amount
}
    .help = Keep the column that you report to Kiva. Delete the other, or give it a name that says what else it holds.
    .related = The first column with this meaning
    .summary = Two columns with the same meaning
    .what = Two headers that mean the same value, such as two columns called amount. Names that say more, such as “Loan Amount” or “Interest paid”, are other columns.
    .why = Nobody can tell which of the two is meant. One may be what was paid and the other what was planned, and Kiva bills by what is reported.
    .excel = Delete the column that is not meant, or rename it in the header row, and save as CSV again.
    .mis = Leave the second column out of the export, or give it another name.
