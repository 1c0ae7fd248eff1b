missing-column = { $case ->
    [headless] The file has no header and neither two nor three columns, so that loan id and amount cannot be told
    [both] No column holds the loan id, and none the amount
    [loan] No column holds the loan id
    [basis] It is not clear which column holds the amount: { $bound }
   *[amount] No column holds the amount
}
    .help = { $case ->
        [headless] Put a row with the names of the columns above the data: loan_id above the loan ids, amount above the amounts.
        [both] The columns are { $names }. If the right ones are among them, name them loan_id and amount. If not, add them to the export.
        [loan] The columns are { $names }. If the loan id is among them, name its column loan_id. If not, add it to the export.
        [basis] Write basis = "cumulative" in repaylint.toml if you report the principal repaid so far, or basis = "outstanding" if you report the principal still owed. Or name the right column amount.
       *[amount] The columns are { $names }. If the amount is among them, name its column amount. If not, add it to the export.
    }
    .summary = No column for the loan id or for the amount
    .what = A file whose header names no loan id, or no amount, in English, Spanish, French or Portuguese; or one without a header in which they cannot be told by their position. Interest, fees, amounts that are due and the amount of the loan itself are not taken for the amount. Nothing else is said about the rows, because all of it would follow from this.
    .why = A repayment is a loan id and an amount. Without the one Kiva does not know whose repayment it is, without the other not how much was repaid.
    .excel = Write loan_id and amount above the right columns in the header row, and save as CSV again. If the columns are not there, export the report again with them.
    .mis = Add the loan number under the name loan_id and the principal under the name amount to the export.
