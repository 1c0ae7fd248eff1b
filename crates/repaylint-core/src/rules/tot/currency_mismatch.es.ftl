# untranslated
currency-mismatch = { $count ->
    [one] Loan { $loan_id } is in { $currency } at Kiva, and repaylint.toml says { $configured }
   *[other] { $count } loans of the report are in { $currency } at Kiva, and repaylint.toml says { $configured }; the first is { $loan_id }
}
    .help = Look in your MIS in which currency these amounts are. If they are in { $currency }, add it to “currency” in repaylint.toml. If not, report them in { $currency }: that is the currency of the loan at Kiva.
    .related = Kiva’s list has the loan here
    .summary = Kiva has the loan in another currency
    .what = Loans of the report for which Kiva’s list (--loans) says a currency that is none of those in repaylint.toml. All loans of one such currency are one finding.
    .why = A report has no currency: Kiva takes every amount to be in the loan’s own. An amount in another one is wrong by the exchange rate.
    .excel = Add a column with the currency of Kiva’s list by XLOOKUP, filter by it, and compare a few of these amounts with your MIS.
    .mis = Export the amounts in the currency of each loan, and not converted into the currency of your books.
