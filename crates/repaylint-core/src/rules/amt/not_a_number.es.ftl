# untranslated
not-a-number = { $case ->
    [date] The amount { $value } is a date
    [dash] The amount is a dash, as Excel’s accounting format shows a zero
    [placeholder] “{ $value }” stands where the amount should be
   *[other] The amount { $value } is not a number
}
    .help = { $case ->
        [date] Write the amount from your MIS. If other rows have dates here too, look whether the right column was chosen.
        [dash] If the amount is zero, write 0.00. If not, write the amount from your MIS.
       *[other] Write the amount from your MIS in digits, with a point before the decimals.
    }
    .summary = An amount that is not a number
    .what = An amount that cannot be read as a number in any way: a word, a date, a dash, or digits with marks that make no sense. Plain amounts such as 25, 25.00, +25.00 and .5 are fine, and numbers written in another way have rules of their own.
    .why = Kiva takes the amount as a number. What is none cannot be booked, and the loan may count as not reported.
    .excel = Format the column as Number with two decimal places. An amount that stays at the left edge of its cell is text: type it anew. Then save as CSV.
    .mis = Export the amount as a plain number: no words for “none”, and 0 for zero.
