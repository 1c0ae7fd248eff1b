# untranslated
negative-amount = The amount { $value } is below zero
    .help = Look the loan up in your MIS and write its amount as it stands there after all corrections. If the payment was a mistake, do not report the correction itself.
    .summary = An amount below zero
    .what = An amount with a minus before or after it, or in parentheses as accountants write it. -0.00 and (0.00) are zero and not reported.
    .why = You report the principal repaid so far, or the principal still owed. Neither can be below zero. A minus usually comes from a payment that was taken back, or from an MIS that keeps balances below zero.
    .excel = If all amounts are below zero, the export shows balances with a minus: change the export. If it is a single one, look the loan up in your MIS.
    .mis = Export the total after corrections and not the single bookings, and balances without a sign.
