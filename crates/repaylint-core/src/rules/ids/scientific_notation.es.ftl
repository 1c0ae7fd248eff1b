# untranslated
scientific-notation = The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } is a number in scientific notation: a spreadsheet has replaced the id, and its digits are lost
    .help = Take the id from your MIS. It cannot be worked out from this file, because many ids become { $value }.
    .summary = An id in scientific notation
    .what = An id such as 1.04297E+11: digits, a letter E, a sign and digits. Excel writes long numbers like this. An id such as 12E345, without a sign after the E, is not reported.
    .why = The digits of the id are no longer in the file. Nobody can tell which loan was meant, so the repayment reaches no borrower, or the wrong one. No program can bring the digits back.
    .excel = Start again from the file that came out of your MIS, and do not open it with a double click. Choose Data, From Text/CSV, set the id columns to Text before loading, and then save as CSV. LibreOffice asks for the type of each column when it opens the file: choose Text.
    .mis = Send the export to Kiva as it is, without opening it in a spreadsheet in between.
