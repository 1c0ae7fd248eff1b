# untranslated
conflicting-duplicate = { $case ->
    [unreadable] The loan { $loan } is reported { $number } times with different amounts; those that can be read add up to { $sum }
   *[sum] The loan { $loan } is reported { $number } times with different amounts, together { $sum }
}
    .help = Look the loan up in your MIS and keep one row with the right amount. If it is a group loan whose members stand in rows of their own, put them into one row with their sum.
    .related = The loan is also reported here
    .summary = The same loan more than once with different amounts
    .what = A loan that stands in the report more than once, in the same file or in several files of the same run, with different amounts. All its rows are one finding. With three columns a loan is named by its loan id and client id together. The usual cause is a group loan that the MIS splits by member.
    .why = Each loan has one amount in a report. No document says whether Kiva takes the first amount, the last or the sum, so what the borrower is credited with is left to chance.
    .excel = Sort by loan_id to see the rows together. For group loans make a pivot table by loan_id with the sum of amount, and save it as CSV.
    .mis = Group the export by loan and add the amounts up, so that each loan gives one row.
