# untranslated
id-pattern = The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } does not look like your ids: the pattern in your settings is { $pattern }
    .help = Compare the id with your MIS and correct it. If your ids may look like this too, change the pattern under “ids” in repaylint.toml.
    .summary = An id that does not match your pattern
    .what = An id that does not match, from its first character to its last, the pattern which repaylint.toml gives for loan or client ids. It is reported only where no other rule can say what is wrong with the id.
    .why = You know best what your ids look like. One that looks different is probably mistyped, cut off, or from another column, and the repayment may find no loan.
    .excel = Compare the ids with your MIS and correct them. If all of them are reported, look whether the right column was chosen.
    .mis = If the numbering in the MIS has changed, let the pattern take both forms, such as KE-[0-9]+|MX-[0-9]+.
