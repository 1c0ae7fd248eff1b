# untranslated
swapped-columns = { $case ->
    [known] The columns of { $first ->
            [client_id] client ids
           *[loan_id] loan ids
        } and { $second ->
            [client_id] client ids
           *[amount] amounts
        } look exchanged: Kiva’s list or your MIS has their values the other way round
   *[decimals] The columns of { $first ->
            [client_id] client ids
           *[loan_id] loan ids
        } and amounts look exchanged: the ids have decimals and the amounts have none
}
    .help = Compare the first row with your MIS. If the columns are exchanged, exchange their names in the header. If the ids are right, turn this rule off in repaylint.toml: COL004 = "off" under [rules].
    .fix = Exchange the two names in the header
    .related = The other column
    .summary = Two columns look exchanged
    .what = A column of ids of which at least half has digits after a point, beside a column of amounts of which none has. With Kiva’s list (--loans) or the ledger of your MIS (--mis) also two columns that these know the other way round: loan ids under client_id, or ids under amount. Nothing else is said about these two columns.
    .why = If the columns are exchanged, amounts are sent as ids and ids as amounts. Kiva finds no loan by such an id; and where it happens to be the id of a loan, that loan gets an amount that nobody paid.
    .excel = Exchange the two names in the header row. Or cut one column, choose Insert Cut Cells before the other, and save as CSV again.
    .mis = Check which field of the MIS the export writes under which name.
