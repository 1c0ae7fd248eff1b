# untranslated
control-character = The { $field ->
        [amount] amount
        [client_id] client id
       *[loan_id] loan id
    } { $value } has { $case ->
        [line-break] a line break in it
        [tab] a tab in it
       *[other] a control character in it ({ $characters })
    }
    .help = { $known ->
        [yes] Write { $suggestion }, if that is the value in your MIS.
       *[no] Look the value up in your MIS and write it by hand.
    }
    .fix = Write { $suggestion }
    .summary = A line break, tab or other control character in a value
    .what = A loan id, client id or amount with a character in it that is no text but an instruction to a device: a line break or tab inside quotes, a NUL, an escape. Other columns are not looked at. A tab outside quotes is treated as a blank.
    .why = A line break ends the row for many programs, and the rest of it becomes a row of its own. Other control characters make the id another text than the one at Kiva, so that the repayment may find no loan.
    .excel = Write =CLEAN(A2) in a free column, where A2 is the first value, and fill it down. Copy that column and paste it over the values with Paste Special, Values.
    .mis = Correct the record in the MIS, where such characters come in by pasting, or remove them in the export.
