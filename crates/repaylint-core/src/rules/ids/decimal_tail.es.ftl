# untranslated
decimal-tail = The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } ends like a decimal number: a program has probably made a number of the id { $suggestion }
    .help = If { $suggestion } is the id in your MIS, write that.
    .fix = Write { $suggestion }
    .summary = An id that ends in .0 or ,00
    .what = An id of digits that ends in a point or comma and zeros, such as 88002.0. It is not reported where other ids of the column end in other digits after a point, such as 88002.1: then the point belongs to the ids.
    .why = The id at Kiva has no such ending, so the repayment may find no loan. If the id became a number on the way, its leading zeros may be lost as well.
    .excel = Select the column, choose Number with 0 decimal places under Format Cells, and save as CSV again. If your ids begin with zeros, start again from the MIS export and load the column as Text (Data, From Text/CSV).
    .mis = Export ids as text. Many data tools turn a column of numbers into decimals as soon as one cell of it is empty: read and write the id columns as text there too.
