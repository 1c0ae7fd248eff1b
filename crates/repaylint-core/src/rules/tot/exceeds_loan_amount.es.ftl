# untranslated
exceeds-loan-amount = { $members ->
    [one] Loan { $loan_id } is reported with { $reported }
   *[other] Loan { $loan_id } is reported with { $reported } for { $members } clients together
}, { $difference } more than the whole loan of { $limit }
    .help = { $basis ->
        [outstanding] No more can be owed than was lent. Look the loan up in your MIS: report the principal outstanding alone, without interest and fees.
       *[cumulative] No more can be repaid than was lent. Look the loan up in your MIS: report the principal alone, without interest and fees, and look for a lost decimal point.
    }
    .related = The loan’s own amount
    .summary = More than the loan’s own amount
    .what = With amounts that are cumulative or outstanding: an amount above the loan’s own by more than the smallest coin of the currency. The loan’s amount is loan_local_price of Kiva’s list (--loans), else the principal of the ledger (--mis). Of a group loan whose members stand in rows of their own, the sum is compared.
    .why = Kiva takes principal alone, so no amount can be above the loan. What is too much here would be credited and billed.
    .excel = Put the loan’s amount in a column beside the amount, with XLOOKUP, and filter the rows where the amount is larger.
    .mis = Export principal repaid (or outstanding), not everything that was paid. Look whether the loan was topped up or paid out anew under the same id.
