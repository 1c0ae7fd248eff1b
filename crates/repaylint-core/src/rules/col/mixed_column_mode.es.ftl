# untranslated
mixed-column-mode = { $case ->
    [with] { $with ->
        [one] Only this repayment has a client id
       *[other] This is the first of { $with } repayments with a client id
    }; the other { $without } have none
   *[without] { $without ->
        [one] This repayment has no client id
       *[other] This is the first of { $without } repayments without a client id
    }; { $with ->
        [one] another has one
       *[other] { $with } others have one
    }
}
    .help = Look up in PA2 (Account, Profile, CSV upload format) whether you report two or three columns, and write column-mode = "two" or column-mode = "three" in repaylint.toml. Then complete the client ids, or leave them out.
    .related = { $case ->
        [with] The first repayment without a client id
       *[without] The first repayment with a client id
    }
    .summary = Some repayments have a client id and others have none
    .what = A file in which client ids are given for some repayments only, while neither a setting nor a header says whether they are needed. In a file whose header has a column for client ids, the empty ones are shown one by one (COL001).
    .why = A partner reports two columns or three. In the one case the client ids are too many, in the other some are missing: either way a part of the report is wrong.
    .excel = Fill the empty client ids from your MIS, or delete the column, and save as CSV again.
    .mis = Have the export write the client number for every repayment or for none.
