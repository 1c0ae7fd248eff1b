# untranslated
hidden-rows = { $case ->
    [rows] { $number ->
        [one] This row is hidden, and it is a repayment
       *[other] { $number } repayments stand in hidden rows, the first of them here
    }
    [column] The column “{ $name }” is hidden, and it is read as part of the report
   *[sheet] { $number ->
        [one] Another sheet reads as a report too: { $others }. Only the sheet { $read } was checked
       *[other] { $number } other sheets read as reports too: { $others }. Only the sheet { $read } was checked
    }
}
    .help = { $case ->
        [rows] Clear the filter and unhide all rows. Then look whether these repayments belong into the report, and delete the rows that do not.
        [column] Unhide the column and look whether its values are right.
       *[sheet] If another sheet is meant, name it with --sheet. If this is the right one, move the others to a workbook of their own.
    }
    .summary = Repayments in hidden rows, or a second report in the workbook
    .what = Repayments in rows of a sheet that are hidden by hand or by a filter, a loan id, client id or amount in a hidden column, or another visible sheet that has the columns of a report. Hidden rows and columns without repayments are not meant, nor hidden sheets.
    .why = Hidden rows are not on the screen, but they go out with Save As, CSV, and they are checked and counted here. Of several sheets only one goes out, and it may be last month's.
    .example = Both workbooks hold the same three repayments. In the wrong one the second of them, in row 3, is hidden. In the right one all rows are shown.
    .excel = Choose Data, Clear to take all filters away. Then select the whole sheet with Ctrl+A, click a row number with the right mouse button and choose Unhide, and do the same with a column letter.
    .mis = Export only the repayments of the month, so that nothing has to be filtered or hidden afterwards.
