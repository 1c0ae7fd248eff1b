# untranslated
thousands-separator = { $readings ->
    [two] The amount { $value } has a point before three digits, like all amounts with a point in this column: it reads as { $comma } or as { $point }
   *[one] The amount { $value } has marks between its thousands: it reads as { $reading }
}
    .help = { $readings ->
        [two] Look the amount up in your MIS. If the point parts the thousands, write { $comma }.
       *[one] Write { $reading }: nothing between the thousands, a point before the decimals.
    }
    .fix = { $readings ->
        [two] Write { $comma }
       *[one] Write { $reading }
    }
    .summary = Marks between the thousands
    .what = An amount with commas, points, blanks or apostrophes between its thousands, such as 1,250.00 or 1 250.00. Amounts such as 5.000 are reported where at least three amounts have a point and all of them have it before exactly three digits, and the currency has no thousandths: then both readings are shown and neither is counted, unless another amount of the column tells which one is right.
    .why = Kiva takes plain numbers. A mark between the thousands splits the amount into two fields, makes it unreadable, or makes 5 of 5000, and the borrower is credited with the wrong sum.
    .excel = Choose Format Cells, Number, clear “Use 1000 Separator” and save as CSV again. Amounts that do not change are text: use Find and Replace to remove the marks.
    .mis = Set the number format of the export to no thousands separator and a point as decimal separator.
