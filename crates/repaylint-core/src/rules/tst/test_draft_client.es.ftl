# untranslated
test-draft-client = { $many ->
    [yes] { $count } of the { $all } repayments are of clients who were used in test loan drafts, the first of them { $client_id }
   *[no] { $source ->
        [config] Client { $client_id } of loan { $loan_id } is listed in the configuration as a client of test loans
       *[draft] Client { $client_id } of loan { $loan_id } was used in a test loan draft ({ $draft })
    }
}
    .help = { $many ->
        [yes] Look whether the drafts that you gave are those of tests. Drafts of real loans must not be given with --drafts.
       *[no] Look in PA2 whether the loan is there as payingBack. If it is not, take the row out. If it is, the repayment is right: with Kiva’s list given as --loans this warning goes away.
    }
    .summary = A client of a test loan draft
    .what = A repayment of a client whose id was used to try out the sending of loan drafts (--drafts, or [test-loans] in the configuration), while the loan id was not. Clients with a loan that Kiva’s own list (--loans) shows as payingBack or defaulted are never reported. Reports without client ids are not looked at.
    .why = Kiva asks not to use the client information of test loan drafts in repayment reports. The client may also have a real loan, so a person must look.
    .excel = Filter the client id column for the id and look at each of the rows.
    .mis = Use invented clients for test loan drafts, never real ones.
