# untranslated
too-many-decimals = { $case ->
    [none] The amount { $value } has decimals, which its currency does not have
    [some] The amount { $value } has { $decimals } decimals, and its currency has { $units }
   *[unknown] The amount { $value } has { $decimals } decimals, more than the { $units } that most currencies have
}
    .help = { $case ->
        [unknown] Look the amount up in your MIS. If it is { $reading } there, write that. If your currency has more decimals, set “currency” in repaylint.toml.
       *[some] Look the amount up in your MIS. If it is { $reading } there, write that.
    }
    .fix = Round to { $reading }
    .summary = More decimals than the currency has
    .what = An amount with more decimals than its currency has, two if repaylint.toml names no currency. Where Kiva’s list (--loans) says in which currency a loan is, that currency counts for it. Zeros at the end do not count: 25.00 is fine in a currency without decimals. From the fifth decimal on it is an error, because such a value is no sum of money.
    .why = Nobody has paid a fraction of the smallest coin, so the value was calculated: a share, a rate, a converted sum. It will differ from your MIS, and the report’s total with it.
    .excel = Round with =ROUND(B2,2) in a free column, where B2 is the first amount, and paste the results over the amounts with Paste Special, Values. A cell format alone changes what you see, and not always what is saved.
    .mis = Round the amount in the export to the decimals of the currency, or take the booked amount and not a calculated one.
