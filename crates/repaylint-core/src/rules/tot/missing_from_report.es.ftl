# untranslated
missing-from-report = { $case ->
    [one] Loan { $loan_id } is not in the report, but the MIS has { $booked } for it{ $near ->
        [nothing] {""}
        [client] : the report has it under another client
       *[other] : the report has { $near_id }
    }
    [most] { $missing } of { $all } loans of Kiva in the ledger are not in the report, with { $sum } in all
   *[portfolio] { $missing ->
        [one] One loan of the ledger is not in the report, with { $sum }
       *[other] { $missing } loans of the ledger are not in the report, with { $sum } in all
    }
}
    .help = { $case ->
        [one] { $near ->
            [nothing] Look the loan up in your MIS and add its row to the report. A loan that is not reported may be billed: missing is not zero.
            [client] Look the client up in your MIS and correct it in the report.
           *[other] If it is the same loan, write its id in the report exactly as in the MIS.
        }
        [most] If this is one of several files of the month, check all of them together, or say --partial. Else the report is of another branch, or the export broke off.
       *[portfolio] { $list ->
            [yes] Kiva’s list does not say which of them Kiva expects. Save a complete list, with the status of each loan. If every row of the ledger is a loan of Kiva, write kiva-only = true under [mis] in repaylint.toml.
           *[no] If the ledger is your whole portfolio, this is as it should be. To have the missing loans named, give Kiva’s list of loans with --loans, or say under [mis] in repaylint.toml which rows are Kiva’s: kiva-only = true, or where = {"{"} column = "…", equals = "…" {"}"}.
        }
    }
    .related = Here it stands
    .summary = A loan of the MIS that the report lacks
    .what = A loan for which the ledger of your MIS (--mis) has an amount above zero, and which is not in the report. It is an error where Kiva’s list (--loans) says that the loan is payingBack or defaulted, or where the configuration says that the ledger has only loans of Kiva. Otherwise nobody can tell which loans of the ledger are Kiva’s, and all of them together are one warning. Loans that Kiva’s list does not expect are not missing.
    .why = Kiva may bill you for a loan that it expects and that is not reported. Missing is not zero.
    .excel = Look each loan id of the ledger up in the report with COUNTIF: those with 0 are missing.
    .mis = Export all loans of Kiva that are not yet repaid in full at Kiva, also those without a payment this month.
