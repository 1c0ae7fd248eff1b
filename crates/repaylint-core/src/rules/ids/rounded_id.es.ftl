# untranslated
rounded-id = { $count } { $field ->
        [client_id] client ids
       *[loan_id] loan ids
    } of 16 digits or more, such as { $value }, all end in zeros: a spreadsheet has kept only their first 15 digits
    .help = Take the ids from your MIS. They cannot be worked out from this file, because their last digits are lost.
    .summary = Long ids that were cut to 15 digits
    .what = At least five ids of 16 digits or more in a column, in all of which every digit after the 15th is a zero.
    .why = Excel keeps 15 digits of a number and puts zeros for the rest. Several loans may now have the same id, and the repayments reach no borrower, or the wrong one. No program can bring the digits back.
    .excel = Start again from the file that came out of your MIS, and do not open it with a double click. Choose Data, From Text/CSV, set the id columns to Text before loading, and then save as CSV. LibreOffice asks for the type of each column when it opens the file: choose Text.
    .mis = Send the export to Kiva as it is, without opening it in a spreadsheet in between.
