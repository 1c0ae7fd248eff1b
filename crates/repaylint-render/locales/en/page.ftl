### Headings of the list of rules and of a rule's page.

list-code = code
list-name = name
list-severity = severity
list-fix = fix
list-summary = finds

fix-never = -
fix-safe = safe
fix-unsafe = unsafe
fix-either = safe or unsafe

page-severity = Severity: { $severity }
page-fix = { $fix ->
    [safe] Fix: safe, it cannot change what the file says
    [unsafe] Fix: a guess, made only on request
    [either] Fix: safe where the file itself proves the reading, else a guess that is made only on request
   *[never] Fix: none, a person must decide
}
page-what = What it finds
page-why = Why it matters
page-bad = Wrong
page-good = Right
page-config = With these settings
page-with = Held against
page-excel = How to mend it in Excel
page-mis = How to mend it in the MIS
page-source = Source

page-cut = { $lines ->
    [one] (1 more line)
   *[other] ({ COUNT($lines) } more lines)
}

## The rule reference of the documentation

page-rules = Rules
page-family = { $family ->
    [FMT] FMT: the file can be read
    [COL] COL: two or three columns
    [IDS] IDS: loan and client ids
    [AMT] AMT: amounts
    [DUP] DUP: one loan, one line
    [TST] TST: test loans, and loans that Kiva does not expect
    [TOT] TOT: totals, and what the report is held against
    [BAT] BAT: sending
   *[other] { $family }
}
# The name of this language, as its readers call it.
page-language = English
