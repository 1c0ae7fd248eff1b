# untranslated
placeholder-id = { $case ->
    [word] “{ $value }” stands where a { $field ->
        [client_id] client id
       *[loan_id] loan id
    } should be
    [sample] { $value } as loan id and client id is the example from Kiva’s sample programs
   *[number] The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } looks like a filler: no other id of the column is a number of its length
}
    .help = Find the loan in your MIS and write its id. If there is no such loan, delete the row.
    .summary = A filler instead of an id
    .what = A value that stands for a missing id: n/a, none, sin dato, néant or a dash; the ids of Kiva’s sample programs; zeros, or one digit six times or more, where no other id of the column is a number of that length.
    .why = A filler names no loan, so the repayment reaches no borrower, and the loan that was meant counts as not reported. A filler often shows that test data were sent along.
    .excel = Filter the column for the filler and write the ids from your MIS. Delete rows that are no repayments.
    .mis = Look for loans in the MIS without a number, and leave test loans out of the export.
