### The HTML report, for people who are no programmers. COUNT() groups the digits of a count; line numbers and money are
### never grouped.

# $verdict: the sentence that every format shows.
html-title = repaylint: { $verdict }
html-skip = Skip to the findings
html-made-by = Made by repaylint { $version }, on this computer. { $sent ->
    [yes] Nothing was sent to anyone but Kiva.
   *[no] Nothing was sent anywhere.
}
html-print-note = Folded rows are not printed. To print them, open them on the screen first.
html-redacted = Loan ids and client ids are shown without their middle.

# What to do next. $case: errors, warnings, expired, nothing or clean; once somebody tried to send the report, what is
# with Kiva. $first: the title of the first card.
html-next-title = What to do next
html-next = { $case ->
    [errors] Correct what is listed below, save the file, and check it again. Do not send it to Kiva before that.
    [expired] An exception has run out. Give it a later day, or delete it and correct the report. Then check again.
    [warnings] Look at each point below. Correct what is wrong. What is right may stay.
    [nothing] There is nothing to report in this file. Check that you chose the right one.
    [sent] All of it is with Kiva: do not send it again. The Kiva Coordinator must review and finalize it in PA2.
    [sent-look] All of it is with Kiva: do not send it again. Look at each point below before the Kiva Coordinator finalizes the report in PA2.
    [sent-part] A part of it is with Kiva. Leave the file as it is. The last words of repaylint submit say how to go on.
    [sent-unknown] Do not send it again before somebody has looked in PA2. The last words of repaylint submit say what to look for.
    [sent-nothing] The last words of repaylint submit say why, and what to do.
   *[clean] You can send this report. Afterwards the Kiva Coordinator must review and finalize it in PA2.
}
html-next-first = Start here:
html-next-safe = { $count ->
    [one] 1 finding has a safe fix: the table says what to write.
   *[other] { COUNT($count) } findings have a safe fix: the tables say what to write.
}
html-next-unchecked = Some things could not be checked.
html-next-unchecked-link = See what, and why

# What was read.
html-read = What was read
html-read-rows = { $count ->
    [one] row read
   *[other] rows read
}
html-read-header = { $count ->
    [one] header
   *[other] headers
}
html-read-repayments = { $count ->
    [one] repayment
   *[other] repayments
}
html-read-aside = set aside
html-read-clean = clean
html-read-flagged = with findings
html-read-money = { $currency ->
    [none] in all
   *[other] { $currency } in all
}
html-read-money-clean = in clean rows
html-read-money-flagged = in rows with findings
html-read-note = “With findings” counts rows with an error or a warning. Notes do not count.
html-files = { $count ->
    [one] The file
   *[other] The files
}
html-file = File
html-file-kind = Read as
html-file-repayments = Repayments
html-file-total = Total
html-file-hash = SHA-256
html-file-hash-note = The SHA-256 is the fingerprint of a file. If it differs, the file was changed.
# $kind: csv, json or xlsx. $delimiter: comma, semicolon, tab, bar or other. $mode: two, three or mixed.
html-file-how = { $kind ->
    [xlsx] Excel, sheet “{ $sheet }”
    [json] JSON, { $encoding }
   *[csv] CSV, { $delimiter ->
        [comma] separated by commas
        [semicolon] separated by semicolons
        [tab] separated by tabs
        [bar] separated by vertical bars
       *[other] separated by { $sign }
    }, { $encoding }
}; { $mode ->
    [two] two columns: loan ID and amount
    [three] three columns: loan ID, client ID and amount
   *[mixed] rows with and without client ID
}
html-aside = Rows set aside
html-aside-intro = These rows were not read as repayments. They count nothing.
html-aside-where = Rows
html-aside-count = Number
html-aside-why = Why
html-aside-rows = { $first ->
    [same] { $last }
   *[other] { $first } to { $last }
}
html-held-what = { $kind ->
    [ledger] The ledger of your MIS
    [loans] Kiva’s list of loans
   *[previous] The report of the period before
}
html-held-rows = { $count ->
    [one] 1 row
   *[other] { COUNT($count) } rows
}

# Findings by rule.
html-overview = Findings
html-overview-caption = Findings by rule, in the order in which to correct them
html-overview-rule = What was found
html-overview-severity = Kind
html-overview-count = Findings
html-overview-places = { $count ->
    [one] 1 place
   *[other] { COUNT($count) } places
}
html-overview-none = Nothing was found.

# Where in the file findings lie.
html-strip = Where in the file they lie
html-strip-lane = { $severity ->
    [error] Errors
    [warning] Warnings
   *[info] Notes
}
html-strip-title = { $severity ->
    [error] Errors
    [warning] Warnings
   *[info] Notes
} in { $file }, from its first row to its last
html-strip-text = { $count ->
    [one] { $severity ->
        [error] 1 error
        [warning] 1 warning
       *[info] 1 note
    }, in { $word ->
        [line] line
       *[row] row
    } { $first }.
   *[other] { $severity ->
        [error] { COUNT($count) } places with an error
        [warning] { COUNT($count) } places with a warning
       *[info] { COUNT($count) } places with a note
    }, { $in ->
        [one] in
       *[other] from
    } { $word ->
        [line] line
       *[row] row
    } { $in ->
        [one] { $first }
       *[other] { $first } to { $last }
    }.
}
html-strip-start = start of the file
html-strip-end = end

# How large the amounts are.
html-amounts = How large the amounts are
html-amounts-title = Number of repayments by size of the amount
html-amounts-intro = Each bar stands for amounts up to twice as large as those of the bar before it.
html-amounts-mark = Triangles mark amounts that stand out.
html-amounts-summary = { $count ->
    [one] 1 amount above zero, between { $low } and { $high }.
   *[other] { COUNT($count) } amounts above zero, all between { $low } and { $high }. At least half of them are below { $median }.
}
html-amounts-zeros = { $count ->
    [one] 1 amount is zero.
   *[other] { COUNT($count) } amounts are zero.
}
html-amounts-outliers = { $count ->
    [one] 1 amount stands out.
   *[other] { COUNT($count) } amounts stand out.
}
html-amounts-table = Numbers of this picture
html-amounts-from = From
html-amounts-below = To below
html-amounts-repayments = Repayments
html-amounts-standing-out = Stand out

# A card: one rule.
html-severity = { $severity ->
    [error] Error
    [warning] Warning
   *[info] Note
}
html-card-cause = Correct this first: other findings may come from it.
html-card-do = What to do:
html-card-what = What is wrong
html-card-why = Why it matters
html-card-excel = In Excel or LibreOffice
html-card-mis = In your MIS
html-card-how = How to correct it
html-card-places = { $count ->
    [one] 1 place
   *[other] { COUNT($count) } places
}
html-card-shared = { COUNT($count) } rows have this defect. Of the first:
html-card-shared-unlisted = { COUNT($count) } places have this defect. The first is shown.
html-caption = Affected rows
html-row = Row
html-line = Line
html-cell = Cell
html-repayment = Repayment
html-loan = Loan ID
html-found = Found
html-wanted = Should be
html-says = What is wrong
html-more = { COUNT($count) } more: { $word ->
    [line] line
   *[row] row
} { $first } to { $last }
html-more-said = { COUNT($count) } more
html-blank = blank
html-missing = missing
html-perhaps = perhaps
html-removed = nothing: delete it
html-where = { $place ->
    [sheet] row { $line }, cell { $cell }
    [csv] line { $line }, cell { $cell }
   *[json] line { $line }
}{ $named ->
    [yes] {" "}of { $file }
   *[no] {""}
}
html-where-file = { $file }
html-loans = { $count ->
    [one] 1 loan
   *[other] { COUNT($count) } loans
}
html-loans-more = { COUNT($count) } loans in all; these are the first.
html-loan-of = { $loan } (client { $client })

# What nobody sees, by name.
html-char-0009 = tab
html-char-000A = line break
html-char-000D = line break
html-char-0020 = blank
html-char-00A0 = no-break space
html-char-00AD = soft hyphen
html-char-200B = zero-width space
html-char-200C = zero-width non-joiner
html-char-200D = zero-width joiner
html-char-200E = left-to-right mark
html-char-200F = right-to-left mark
html-char-202A = text direction mark
html-char-202B = text direction mark
html-char-202C = text direction mark
html-char-202D = text direction mark
html-char-202E = text direction mark
html-char-202F = narrow no-break space
html-char-2060 = word joiner
html-char-FEFF = byte-order mark
html-char-other = hidden character U+{ $code }

# Held together with the books.
html-tie-out = Held against the books
html-tie-out-caption = Loans and money by where they stand
html-tie-out-where = Where the loans stand
html-tie-out-files = By file
html-tie-out-loans = Loans
html-tie-out-report = Report
html-tie-out-ledger = Ledger
html-tie-out-sum = From the ledger to the report
html-tie-out-booked = in the ledger
html-tie-out-differences = other amounts
html-tie-out-only-reported = not in the ledger
html-tie-out-only-booked = not in the report
html-tie-out-reported = in the report

# What was expected and met, and what was not checked.
html-checks = Control totals
html-not-checked = What was not checked, and why
html-not-checked-intro = These rules could say nothing. Beside each reason stands what would let them.
html-not-checked-none = Everything was checked.
html-not-checked-why = Why
html-not-checked-rules = Rules
html-not-checked-unlock = What would let them
html-not-checked-setting = the setting { $setting } in repaylint.toml
html-not-checked-flag = the option { $flag }
html-not-checked-nothing = nothing in this version

html-known = Exceptions and baseline

# Settings of the run.
html-settings = Settings used
html-settings-caption = Settings of this check
html-setting = Setting
html-value = Value
html-unset = not set
html-hidden = hidden
html-yes = yes
html-no = no
html-setting-column-mode = Columns (column-mode)
html-setting-basis = What the amounts are (basis)
html-setting-currency = Currency
html-setting-period = Month
html-setting-partial = Part of a month (partial)
html-setting-max-amount = Largest amount (max-amount)
html-setting-loan = Pattern of loan ids
html-setting-client = Pattern of client ids
html-setting-expect-total = Control total
html-setting-expect-count = Expected repayments
html-setting-rules = Rules that were changed
html-setting-rule = { $code }: { $level ->
    [off] off
    [error] error
    [warning] warning
   *[info] note
}
html-mode = { $mode ->
    [two] two: loan ID and amount
   *[three] three: loan ID, client ID and amount
}
html-basis = { $basis ->
    [cumulative] cumulative: repaid so far
    [outstanding] outstanding: still owed
   *[period] period: repaid in the month
}

# The bar that a browser with scripts shows.
html-filter = Show
html-search = Search
html-search-hint = Loan ID, row, cell or word
html-shown = { $count ->
    [one] 1 row shown
   *[other] {"{"}count{"}"} rows shown
}
