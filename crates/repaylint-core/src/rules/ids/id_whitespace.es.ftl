# untranslated
id-whitespace = The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } “{ $value }” has { $case ->
        [ends] blanks around it
        [wide] a tab, a no-break space or two spaces side by side in it
       *[inner] a space in it, unlike most ids of the column
    }
    .help = { $known ->
        [yes] Write { $suggestion } without the blanks.
       *[no] Compare the id with your MIS and write it exactly as it stands there.
    }
    .fix = Write { $suggestion }
    .summary = Blanks in or around an id
    .what = An id with blanks before or after it, or with a tab, a no-break space or two spaces side by side in it. A single space in an id such as LN 0012 is reported only where fewer than half of the ids in the column have one.
    .why = With a blank the id is another text than the one at Kiva, even if both look the same. The repayment may then find no loan, and nobody sees why.
    .excel = Write =TRIM(CLEAN(A2)) in a free column, where A2 is the first id, and fill it down. Copy that column and paste it over the ids with Paste Special, Values. A no-break space is removed with Find and Replace: copy it out of a cell into “Find what”.
    .mis = Trim the ids in the export, and correct the records in which they were typed with a blank.
