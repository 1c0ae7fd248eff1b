# untranslated
amount-too-large = { $case ->
    [limit] The amount { $value } is above { $limit }, the largest that your settings allow
   *[digits] The amount { $value } has more digits than an amount can have
}
    .help = { $case ->
        [limit] Compare the amount with your MIS. If it is right, raise “max-amount” in repaylint.toml.
       *[digits] Look the amount up in your MIS. Two values may have run together here.
    }
    .summary = An amount that is too large
    .what = An amount above “max-amount” in repaylint.toml, or with more than 28 digits, zeros at either end not counted.
    .why = No loan is as large as this. The value is mistyped, comes from another column, or is two values in one, and it would spoil the report’s total.
    .excel = Sort by the amount column, largest first, and compare the first few with your MIS.
    .mis = Look whether the export puts another number, such as an account or phone number, in the place of the amount.
