# untranslated
wrong-unit = { $count } of { $all } amounts are { $factor } times { $direction ->
    [larger] larger
   *[smaller] smaller
} than in the MIS. Loan { $loan_id } is reported with { $reported }, and the MIS has { $booked }
    .help = Export the amounts in the main unit of the currency, with a point before the decimals: 12.50 and not 1250. If the currency has changed its unit, use the one of today in both.
    .related = The MIS has this amount
    .summary = All amounts too large or too small by the same power of ten
    .what = Of at least 20 loans that report and ledger (--mis) have in common, at least 80 % have the same digits as in the ledger, with the decimal point moved by the same number of places: cents, thousands, an old and a new currency. Loans with 0 in both are not counted.
    .why = Kiva takes the amounts in the main unit of the currency. A report in cents credits every borrower with a hundred times too much.
    .excel = Divide or multiply the whole column: write the factor into an empty cell, copy it, select the amounts, choose Paste Special and Divide or Multiply.
    .mis = Look for a setting of the export such as “in thousands”, “in cents” or the number of decimals.
