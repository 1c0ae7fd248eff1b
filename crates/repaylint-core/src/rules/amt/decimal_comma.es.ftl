# untranslated
decimal-comma = { $readings ->
    [two] The amount { $value } has a comma before three digits: it reads as { $comma } or as { $point }
   *[one] The amount { $value } has a comma as its decimal mark: it reads as { $reading }
}
    .help = { $readings ->
        [two] Look the amount up in your MIS and write it with a point before the decimals and nothing between the thousands.
       *[one] Write { $reading }: a point before the decimals, nothing between the thousands.
    }
    .fix = Write { $reading }
    .summary = A comma as decimal mark
    .what = An amount whose comma marks the decimals, such as 12,50 or 1.250,00. Where a comma stands before exactly three digits and nothing else in the column tells its meaning, both readings are shown and neither is counted.
    .why = Kiva reads amounts with a point as decimal mark. A comma either splits the amount into two fields or makes it another number, and the borrower is credited with the wrong sum.
    .excel = Excel writes the decimal mark of your computer’s regional format. Under File, Options, Advanced, clear “Use system separators” and set the decimal separator to a point. Then save as CSV again.
    .mis = Set the number format of the export to a point as decimal separator and no thousands separator.
