# untranslated
wrong-basis = { $case ->
    [header] The amounts are called “{ $header }”, which is { $other ->
        [outstanding] principal outstanding
       *[cumulative] principal repaid so far
    }, but the configured basis is { $basis }
    [ledger] { $count } of { $all } amounts are { $basis ->
        [outstanding] what was repaid, not what is outstanding
       *[cumulative] what is outstanding, not what was repaid
    }. Loan { $loan_id } is reported with { $reported }, and the MIS has { $against }
    [previous] { $count } of { $all } amounts are { $basis ->
        [outstanding] larger than in the last report, although what is outstanding only falls
       *[cumulative] smaller than in the last report, although what was repaid only grows
    }. Loan { $loan_id } had { $against } and now has { $reported }
   *[above] { $count } of { $all } amounts are far above their loans. Loan { $loan_id } is reported with { $reported }, and the whole loan is { $against }
}
    .help = { $case ->
        [header] Export { $basis ->
            [outstanding] principal outstanding
            [period] the principal repaid in the month
           *[cumulative] principal repaid since the loan began
        } instead, or correct basis in repaylint.toml if your partner settings at Kiva say so.
        [ledger] Export the other column of your MIS. If the report is right, correct basis in repaylint.toml, or name the ledger’s column under [mis] amount.
        [previous] Look which column your MIS exports now and which it exported last time. See also that this report and the last one are not exchanged, and that basis in repaylint.toml is that of your partner settings.
       *[above] Look which column of your MIS was exported, and in which currency and unit. The amount is { $basis ->
            [outstanding] the principal outstanding
           *[cumulative] the principal repaid
        } of the loan.
    }
    .related = { $case ->
        [ledger] The MIS has this amount
        [previous] The last report has this amount
       *[above] The loan’s own amount
    }
    .summary = Amounts of another kind than configured
    .what = The amounts are of another basis than the configuration says (cumulative, outstanding or period). Either their header names another one, such as “Saldo capital” for cumulative amounts; or at least 10 loans, and half of those that can be compared, have the amount of the ledger’s other column (or what the loan’s amount leaves), have moved in the wrong direction since the last report (--previous), or are above their loan by more than 60 %.
    .why = Kiva reads the amounts by your partner setting. A balance that is read as a repayment turns the report upside down, and a finalized report cannot be revised.
    .excel = Compare a few amounts with the columns of the export of your MIS: which of them was copied?
    .mis = Choose the column that your partner settings at Kiva name: principal repaid since the loan began, or principal outstanding.
