# untranslated
date-id = The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } is a date: a spreadsheet has probably made it of an id such as 12-3
    .help = Look the id up in your MIS and write it as it stands there. More than one id can become the same date.
    .summary = An id that has become a date
    .what = An id such as 12-Mar, ene-24 or 2024-03-12 00:00:00 in a column where most ids are no dates.
    .why = Excel takes some ids for dates and writes the date into the file. The id is lost, and the repayment may find no loan, or the wrong one.
    .excel = Start again from the file that came out of your MIS, and do not open it with a double click. Choose Data, From Text/CSV, set the id columns to Text before loading, and then save as CSV. Formatting the cells as Text afterwards does not bring the ids back.
    .mis = Send the export to Kiva as it is, without opening it in a spreadsheet in between. Check also that the export does not put a date column in the place of the id.
