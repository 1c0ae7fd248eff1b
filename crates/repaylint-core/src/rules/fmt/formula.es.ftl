# untranslated
formula = { $case ->
    [error] The { $field ->
        [amount] amount
        [client_id] client id
       *[loan_id] loan id
    } is { $value }, which a spreadsheet shows where a formula failed
   *[formula] The { $field ->
        [amount] amount
        [client_id] client id
       *[loan_id] loan id
    } { $value } is a formula and not a value
}
    .help = { $case ->
        [error] Write the value from your MIS, and look for the same mistake in other rows.
        [cell] Its result is not stored in the workbook. Write the value from your MIS, or, if you know where the formula comes from, open the workbook in Excel and save it: Excel then stores the result.
       *[formula] Do not open the file in a spreadsheet unless you know where the formula comes from. Write the value from your MIS.
    }
    .summary = A formula instead of a value
    .what = A loan id, client id or amount that begins with =, with @, or with + or - before something that is no number; or an error value of a spreadsheet such as #N/A or #REF!. In a workbook, a formula whose result is not stored. Numbers with a sign are fine.
    .why = Kiva gets the text of the formula and not its result. A formula in a report is also a known way to attack the computer on which the file is opened.
    .excel = Select the column, copy it, and paste it over itself with Paste Special, Values. Then the results stand in the place of the formulas, and the file can be saved as CSV.
    .mis = If the formula comes from the MIS, somebody has typed it there: correct the record, and tell the person who looks after the MIS.
