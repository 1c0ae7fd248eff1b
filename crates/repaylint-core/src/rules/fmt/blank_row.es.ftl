# untranslated
blank-row = { $rows ->
    [one] This row is empty
   *[other] { $rows } empty rows begin here
}
    .help = { $rows ->
        [one] Delete the row. Make sure that nothing is missing there.
       *[other] Delete these rows. Make sure that nothing is missing there.
    }
    .fix = { $rows ->
        [one] Delete the empty row
       *[other] Delete the { $rows } empty rows
    }
    .summary = An empty row between the repayments
    .what = One or more rows without any value above or between the repayments. Empty lines at the very end of the file are not meant.
    .why = Some programs take the first empty row for the end of the data. The repayments below it would then not be reported, and Kiva may bill a loan that is not reported.
    .excel = Select the empty rows, choose Delete, Table rows or Entire row, and save as CSV again. Clearing the cells is not enough.
    .mis = Switch off empty lines between branches, groups or pages in the export.
