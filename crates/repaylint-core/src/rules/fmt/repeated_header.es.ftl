# untranslated
repeated-header = { $rows ->
    [one] This row repeats the header
   *[other] These { $rows } rows repeat the header
}
    .help = { $rows ->
        [one] Delete the row. Were several files put together? Then make sure that each stands here once only.
       *[other] Delete the rows. Were several files put together? Then make sure that each stands here once only.
    }
    .fix = { $rows ->
        [one] Delete the repeated header
       *[other] Delete the repeated headers
    }
    .summary = The header again among the repayments
    .what = A row that holds the names of the columns again, as it happens when several files are put together. It is set aside.
    .why = A second header is no repayment. Taken for one, it would report a loan with the id “loan_id”. And it shows that files were put together, so that one of them may stand here twice.
    .excel = Delete the row and save as CSV again.
    .mis = Export all branches in one file, or leave the row of column names out of all files but the first.
