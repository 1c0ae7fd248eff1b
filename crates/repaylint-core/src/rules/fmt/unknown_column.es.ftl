# untranslated
unknown-column = { $case ->
    [misspelt] The column “{ $name }” is not known; it is read as { $meant }
    [two] The columns { $names } are not known: column { $loan } is read as the loan id, column { $amount } as the amount
    [three] The columns { $names } are not known: column { $loan } is read as the loan id, column { $client } as the client id, column { $amount } as the amount
    [nameless] This column has values but no name, and is not read
   *[unread] { $number ->
        [one] The column “{ $name }” is not known and is not read
       *[other] { $number } columns are not known and are not read: { $names }
    }
}
    .help = { $case ->
        [misspelt] Did you mean { $meant }? Then write the name so in the header.
        [two] If this is right, name these columns loan_id and amount. If not, put the right names in the header.
        [three] No Kiva document says in which order three columns stand, so this order is our assumption. Put the names loan_id, client_id and amount in the header, in your order.
       *[unread] If a loan id, client id or amount stands there, name that column loan_id, client_id or amount. If not, leave it out of the report.
    }
    .fix = Write { $wanted } in the header
    .summary = A column with a name that is not known
    .what = Headers that name no column we know in English, Spanish, French or Portuguese. A name that is nearly loan_id, client_id or amount is read as that and is an error. If none of two or three columns has a known name, they are read by their position.
    .why = The report is understood by the names of its columns. A name that is not known may hide a value that Kiva needs. And a column that Kiva does not need, such as notes about borrowers, should not leave your organization.
    .excel = Change the name in the header row, or delete the column, and save as CSV again.
    .mis = Name the columns of the export loan_id, client_id and amount, and leave out the others.
