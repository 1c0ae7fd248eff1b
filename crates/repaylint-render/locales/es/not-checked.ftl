# untranslated
### Why some rules could not say anything. What unlocks them is said beside it.

not-checked-column-mode = no column mode is configured
not-checked-currency = no currency is configured
not-checked-max-amount = no largest amount is configured
not-checked-id-patterns = no patterns of ids are configured
not-checked-ledger = no ledger of the MIS was given
not-checked-loans = no list of Kiva’s loans was given
not-checked-loan-statuses = the list of Kiva’s loans says no statuses
not-checked-loan-currencies = the list of Kiva’s loans says no currencies
not-checked-previous = no earlier report was given
not-checked-drafts = no test loan drafts were given
not-checked-other-amounts = neither a ledger nor an earlier report was given
not-checked-loan-amounts = the loans’ own amounts are not known
not-checked-basis = no basis of the amounts is configured
not-checked-kind-of-amounts = with the configured basis there is nothing to compare
not-checked-other-kind = the ledger’s amounts are of another kind than the report’s (balances and repayments)
not-checked-partial = this is part of a month, whose sum says nothing
not-checked-control-total = no control total was given
not-checked-unread = a report could not be read as a whole, so its sum says nothing
not-checked-control-count = no number of repayments was given
not-checked-missing-column = a needed column is missing
not-checked-empty = there is no repayment to look at
