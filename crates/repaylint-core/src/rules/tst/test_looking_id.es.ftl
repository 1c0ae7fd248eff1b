# untranslated
test-looking-id = { $case ->
    [word] The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } looks like one of a test: it holds the word “{ $word }”
   *[pattern] The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } looks like one of a test: it matches your pattern { $word }
}
    .help = Look the loan up in your MIS. If it is a test, take the row out. If it is a real loan, leave it as it is: with --mis or --loans this warning goes away.
    .summary = An id that looks like one of a test
    .what = A loan or client id with a word by which people mark test data, such as test, demo, sample, prueba, ejemplo, borrador, essai, exemple or brouillon, standing by itself: between signs, digits or the ends of the id. ATTEST12 is fine. Your own patterns can be given as test-id-patterns in repaylint.toml. Nothing is said where at least half of ten or more ids are like that, nor about ids that your ledger (--mis) or Kiva’s list (--loans) holds.
    .why = Test loans do not exist at Kiva, so money that is reported for them reaches no borrower. A test loan in the report often means that more test data went along.
    .excel = Filter the column for the word and delete the rows of test loans.
    .mis = Leave test clients and test loans out of the export, or delete them from the production system.
