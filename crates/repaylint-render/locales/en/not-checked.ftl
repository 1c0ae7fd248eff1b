### Why some rules could not say anything. What unlocks them is said beside it.

not-checked-column-mode = the column mode is not configured
not-checked-currency = the currency is not configured
not-checked-max-amount = the largest possible amount is not configured
not-checked-id-patterns = the patterns of ids are not configured
not-checked-books = this version checks the file itself, not the books: no test loans, no totals, neither the MIS nor Kiva’s list of loans
not-checked-missing-column = a needed column is missing
not-checked-empty = there is no repayment to look at
