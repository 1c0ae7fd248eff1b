# untranslated
lookalike-character = The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } { $case ->
        [mixed] mixes the letters of two alphabets
       *[lookalike] is written with characters that only look like those of the other ids
    }: { $characters }
    .help = { $known ->
        [yes] If the id is { $suggestion } in your MIS, write it with a Latin keyboard.
       *[no] Compare the id with your MIS and type it by hand.
    }
    .fix = Write { $suggestion }
    .summary = Characters that look like others
    .what = An id that mixes two alphabets, or that is written in Cyrillic, Greek, full-width or other characters that look like the Latin ones of most ids in the column. Ids such as КЛ-123 are fine among their like.
    .why = К and K look the same, but for a computer they are different letters. The repayment may then find no loan, and nobody sees why.
    .excel = Type the ids in question anew with a Latin keyboard. =UNICODE(A2) shows the number of the first character: Latin letters and digits have numbers below 128.
    .mis = Correct the record in the MIS too, or the character comes back with the next export. If the loan is at Kiva under this very id, leave it as it is.
