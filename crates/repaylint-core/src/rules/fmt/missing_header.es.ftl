# untranslated
missing-header = { $case ->
    [three] The first row is data and no header: column { $loan } is read as the loan id, column { $client } as the client id, column { $amount } as the amount
   *[two] The first row is data and no header: column { $loan } is read as the loan id, column { $amount } as the amount
}
    .help = { $case ->
        [three] No Kiva document says in which order three columns stand, so this order is our assumption. If it is right, write header = false in repaylint.toml. If not, put the row loan_id,client_id,amount above the data, in your order.
       *[two] If this is right, write header = false in repaylint.toml. If not, put a row with the names loan_id and amount above the data, in your order.
    }
    .summary = The file has no header row
    .what = The first row holds values and not names of columns. The columns are then taken by their position: loan id and amount, or loan id, client id and amount.
    .why = PA2's two columns are given by their position, so a file without a header is allowed. But only names can show that the columns stand in another order.
    .excel = Insert a row above the data and write the names of the columns into it: loan_id, amount, and client_id where you report client ids.
    .mis = Switch on the row of column names in the export, if it has that setting.
