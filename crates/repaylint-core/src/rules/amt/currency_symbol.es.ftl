# untranslated
currency-symbol = { $readings ->
    [two] The amount { $value } has a currency beside it, and reads as { $comma } or as { $point }
   *[one] The amount { $value } has a currency beside it: it reads as { $reading }
}
    .help = { $readings ->
        [two] Look the amount up in your MIS and write it without the currency, with a point before the decimals.
       *[one] Write { $reading }, if that is the amount in the loan’s own currency.
    }
    .fix = Write { $reading }
    .summary = A currency beside the amount
    .what = An amount with a currency sign, code or name before or after it, such as KES 1250, $25.00 or 25 USh.
    .why = Kiva takes the amount as a number, in your local currency. With a word or sign it cannot be read; and where the sign is another currency’s, the number itself is wrong.
    .excel = Choose Format Cells, Number instead of Currency or Accounting, and save as CSV again. Amounts that do not change are text: use Find and Replace to remove the currency.
    .mis = Export the amount as a plain number and the currency, if at all, in a column of its own.
