swapped-columns = The columns of { $field ->
        [client_id] client ids
       *[loan_id] loan ids
    } and amounts look exchanged: the ids have decimals and the amounts have none
    .help = Compare the first row with your MIS. If the columns are exchanged, exchange their names in the header. If the ids are right, turn this rule off in repaylint.toml: COL004 = "off" under [rules].
    .fix = Exchange the two names in the header
    .related = The column of amounts
    .summary = Ids and amounts look exchanged
    .what = A column of ids of which at least half has digits after a point, beside a column of amounts of which none has. Nothing else is said about these two columns.
    .why = If the columns are exchanged, Kiva finds no loan by these ids; and should one of them happen to be a loan's id, that loan is credited with a number that is no amount at all.
    .excel = Exchange the two names in the header row. Or cut one column, choose Insert Cut Cells before the other, and save as CSV again.
    .mis = Check which field of the MIS the export writes under which name.
