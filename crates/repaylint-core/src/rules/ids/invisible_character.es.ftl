# untranslated
invisible-character = The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } has a character in it that cannot be seen: { $characters }
    .help = { $known ->
        [yes] Write { $suggestion }. Type it by hand, because a copy takes the hidden character along.
       *[no] Look the id up in your MIS and type it by hand, because a copy takes the hidden character along.
    }
    .fix = Write { $suggestion }
    .summary = A character in an id that cannot be seen
    .what = An id with a zero-width space, a mark of writing direction, a soft hyphen or a byte-order mark in it. Such characters come from web pages, PDF files and chat messages, and are copied along with the text.
    .why = On the screen the id looks right, but it is another text than the one at Kiva. The repayment may then find no loan, and nobody sees why.
    .excel = Write =LEN(A2) in a free cell to see how many characters an id really has. Type the ids in question anew, or remove the character with Find and Replace: copy it out of a cell into “Find what”.
    .mis = Correct the record in the MIS too, or the character comes back with the next export.
