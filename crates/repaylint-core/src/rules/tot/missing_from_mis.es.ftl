# untranslated
missing-from-mis = { $most ->
    [yes] { $unknown } of { $all } loans are not in the ledger of the MIS, { $loan_id } the first of them{ $case ->
        [left-out] : [mis] where leaves it out
        [zeros] ; there it is { $near }
        [case] ; there it is { $near }
        [separators] ; there it is { $near }
        [client] ; there its client is { $near }
       *[nothing] {""}
    }
   *[no] { $case ->
        [left-out] Loan { $loan_id } is in the ledger of the MIS, but not among the rows that [mis] where chooses
        [client] Loan { $loan_id } of client { $client_id } is not in the ledger of the MIS, which has it under client { $near }
        [zeros] Loan { $loan_id } is not in the ledger of the MIS, which has { $near }
        [case] Loan { $loan_id } is not in the ledger of the MIS, which has { $near }
        [separators] Loan { $loan_id } is not in the ledger of the MIS, which has { $near }
       *[nothing] Loan { $loan_id } is not in the ledger of the MIS
    }
}
    .help = { $most ->
        [yes] { $case ->
            [left-out] Look at the column and the value that [mis] where names in repaylint.toml: they should choose the loans that Kiva funds.
           *[nothing] Give the ledger that the report was made from: of the same branch and month, with the ids that Kiva has. If the ledger has these ids in another column, write its name under [mis] in repaylint.toml: loan-id = "…".
        }
       *[no] { $case ->
            [left-out] Look the loan up in your MIS. If Kiva does not fund it, take it out of the report. If Kiva does, correct its fund in the MIS and export again.
            [client] Look the loan up in your MIS and write the client there into the report. If several members share the loan, report them as the MIS has them.
            [zeros] Write the id exactly as in the MIS. Excel drops zeros at the front of numbers: format the column as text before you open the file.
            [case] If it is the same loan, write the id exactly as in the MIS.
            [separators] If it is the same loan, write the id exactly as in the MIS.
           *[nothing] Look the loan up in your MIS. Correct the id, or take the row out of the report if it is not a loan of yours.
        }
    }
    .related = { $case ->
        [left-out] The ledger has it here
       *[near] The ledger has this one
    }
    .summary = A loan that the MIS does not have
    .what = A repayment whose loan is not in the ledger of your MIS (--mis). Ids are compared exactly, without the blanks around them. An id that differs only in case, zeros at the front or separators is named, but never taken for the same. A loan that [mis] where leaves out is said to be left out. Where at least 90 % of 20 or more loans are not in the ledger, it is one finding: another ledger, or another kind of ids.
    .why = Kiva asks for what is in your MIS. An amount for a loan that is not there can reach another borrower, or none.
    .excel = Look each loan id up in the ledger with XLOOKUP or COUNTIF. Format both columns as text first, or ids with zeros at the front will not be found.
    .mis = Export report and ledger from the same data on the same day, with the same kind of loan id.
