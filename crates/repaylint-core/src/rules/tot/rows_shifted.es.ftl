# untranslated
rows-shifted = { $count } of { $all } loans have the amount of another loan{ $way ->
    [up] : the amounts are a row too high
    [down] : the amounts are a row too low
    [sorted] : the amounts are sorted, and the loans are not
   *[mixed] {""}
}. Loan { $loan_id } is reported with { $reported }, which the MIS has for { $owner }
    .help = Export the report again. If you must mend it by hand, fetch each amount from the ledger by its loan id (XLOOKUP), and never sort or paste one column alone.
    .related = The MIS has this amount for another loan
    .summary = Amounts that belong to other loans
    .what = The report has the same amounts as the ledger (--mis), but at least 10 loans, and 10 % of those in common, have another loan’s amount. That comes from sorting one column alone, or from a paste that is off by a row. The differing amounts must be nearly the same in both, of many different values, and both larger and smaller than they should be: an old ledger looks different.
    .why = The total is right, so nobody notices, but borrowers are credited with the repayments of others.
    .excel = Select the whole table before sorting. Excel asks whether to expand the selection: say yes.
    .mis = Let the MIS sort the export, and do not touch it afterwards.
