# untranslated
empty-report = { $case ->
    [no-text] The file is empty
    [no-cells] The sheet is empty
   *[no-repayment] The file holds no repayment
}
    .help = Export the report again. Check the period, the branch and the other filters of the export.
    .summary = A file without any repayment
    .what = A file of no bytes, a header without rows, or a JSON document with an empty list of repayments.
    .why = An empty report tells Kiva nothing about any loan, and Kiva may bill a loan that is not reported. Missing is not zero.
    .excel = Make sure that you saved the sheet with the repayments: Excel saves only the sheet that is open as CSV.
    .mis = Check the period and the filters of the export. An export that broke off also leaves an empty file.
