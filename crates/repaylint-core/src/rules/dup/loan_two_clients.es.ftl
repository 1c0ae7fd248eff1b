# untranslated
loan-two-clients = { $case ->
    [unique] The loan { $loan } is reported under the client { $client } and under the client { $other }, although loan-unique = true says that your loan ids never repeat
   *[rare] The loan { $loan } is reported under the client { $client } and under the client { $other }; hardly any other loan id here repeats
}
    .help = Look the loan up in your MIS and correct the row with the wrong client or the wrong loan. If loan numbers repeat under other clients in your MIS, both may be right.
    .related = The other client of this loan id
    .summary = One loan id under two clients
    .what = With three columns: a loan id that stands under exactly two client ids, while under 1 % of all loan ids in a report of 20 or more repayments do so. If loan-unique = true is set, it is an error in any report.
    .why = In most systems a loan belongs to one client. If one of the two clients is a slip, one borrower's repayment is reported for another, or for none.
    .excel = Sort by loan_id to see both rows, and correct the wrong id from your MIS.
    .mis = Look at the record of the loan: a client that was merged or renumbered can leave the loan under two numbers.
