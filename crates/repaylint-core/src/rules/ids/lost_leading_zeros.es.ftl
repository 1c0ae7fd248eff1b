# untranslated
lost-leading-zeros = The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } { $case ->
        [kiva] has lost its leading zeros: Kiva has { $suggestion }
       *[neighbours] has { $digits } digits, the others have { $width } and often begin with zeros: it has probably lost its leading zeros
    }
    .help = { $case ->
        [kiva] Write { $suggestion }, zeros included.
       *[neighbours] Look the id up in your MIS. If it is { $suggestion } there, write that.
    }
    .fix = Put the leading zeros back
    .summary = An id that has probably lost its leading zeros
    .what = A number that is shorter than its neighbours, in a column whose numbers all have the same length and often begin with zeros. It is reported where at least ten ids begin with zeros, at most one id in ten is shorter, and none is longer. With Kiva’s list (--loans) nothing is guessed: an id that the list has only with zeros before it is an error and can be mended, an id that it has as it is written is right.
    .why = Excel takes an id such as 000088011 for a number and drops its zeros. Without them it is another text than the id at Kiva, and the repayment may find no loan.
    .excel = Choose Format Cells, Custom, and type as many zeros as your ids have digits, such as 000000000: Excel then shows the zeros again and saves them in CSV. Better, start again from the MIS export and load the column as Text (Data, From Text/CSV).
    .mis = Send the export to Kiva as it is, without opening it in a spreadsheet in between. If the MIS itself writes ids without zeros, export them as text.
