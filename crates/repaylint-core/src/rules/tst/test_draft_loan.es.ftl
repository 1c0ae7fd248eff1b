# untranslated
test-draft-loan = { $many ->
    [yes] { $count } of the { $all } repayments are of loans that were used in test loan drafts, the first of them { $loan_id }
   *[no] { $source ->
        [config] Loan { $loan_id } is listed in the configuration as a test loan
       *[draft] Loan { $loan_id } was used in a test loan draft ({ $draft })
    }
}
    .help = { $many ->
        [yes] Look whether the drafts that you gave are those of tests. Drafts of real loans must not be given with --drafts.
       *[no] { $source ->
            [config] Take the row out. If the loan is real after all, take its id out of [test-loans] in repaylint.toml.
           *[draft] Take the row out. If the draft became a real loan, give Kiva’s list with --loans, where the loan stands as payingBack, or leave this draft out of --drafts.
        }
    }
    .summary = A loan of a test loan draft
    .what = A repayment of a loan whose id was used to try out the sending of loan drafts: as the loan of a borrower or of a group in a draft given with --drafts, or listed under [test-loans] in the configuration. The loan id is enough, whatever the client is. Only where your MIS numbers loans anew for each client, the client must be the draft’s too. Loans that Kiva’s own list (--loans) shows as payingBack or defaulted are never reported.
    .why = Kiva asks not to use the borrowers of test loan drafts in repayment reports: PA2 does not have them in payingBack, so the money reported for them goes nowhere.
    .excel = Filter the loan id column for the id and delete the row.
    .mis = Mark test loans in your MIS, or give them a fund of their own, and leave them out of the export.
