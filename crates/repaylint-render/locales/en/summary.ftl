### How a run came out. COUNT() groups the digits of a count; line numbers and money are never grouped.

# $case: errors, warnings, nothing or clean. $counts: the counts below, joined by commas.
verdict = { $case ->
    [errors] Not ready: { $counts }
    [warnings] No errors, but { $counts } to look at before you send the report
    [nothing] No repayment was checked
    [notes] Nothing wrong found in { $records ->
        [one] 1 repayment
       *[other] { COUNT($records) } repayments
    }, { $counts }
   *[clean] Nothing wrong found in { $records ->
        [one] 1 repayment
       *[other] { COUNT($records) } repayments
    }
}
count-error = { $count ->
    [one] 1 error
   *[other] { COUNT($count) } errors
}
count-warning = { $count ->
    [one] 1 warning
   *[other] { COUNT($count) } warnings
}
count-info = { $count ->
    [one] 1 note
   *[other] { COUNT($count) } notes
}

# Where every row went.
summary-rows = { $read ->
    [one] 1 row
   *[other] { COUNT($read) } rows
} read = { COUNT($header) } header + { $repayments ->
    [one] 1 repayment
   *[other] { COUNT($repayments) } repayments
} + { COUNT($aside) } set aside
# $rules: the entries below, joined by commas.
summary-set-aside = Set aside: { $rules }
# $places: lines, or file:line where there are several files, joined by commas.
summary-set-aside-rule = { $code } ({ $files ->
    [one] { $count ->
        [one] line { $places }
       *[other] lines { $places }
    }
   *[other] { $places }
})

# Where every repayment and all the money went.
summary-repayments = { $repayments ->
    [one] 1 repayment
   *[other] { COUNT($repayments) } repayments
} ({ $total }) = { COUNT($clean) } clean ({ $clean-total }) + { COUNT($flagged) } flagged ({ $flagged-total })

# What was expected and is met. $file: where there are several.
summary-matched = { $case ->
    [total] The total of { $total } matches the control total
    [count] The number of repayments matches the { COUNT($count) } expected
   *[both] The total of { $total } and the number of repayments, { COUNT($count) }, match what was expected
}{ $files ->
    [one] {""}
   *[other] { $file ->
        [run] {""}
       *[named] : { $name }
    }
}
# $count: files whose control files are met, where there are too many to name.
summary-matched-files = { $count } files match their control files

summary-fixable = { $count ->
    [one] 1 finding has a safe fix
   *[other] { COUNT($count) } findings have a safe fix
}
summary-truncated = There are more findings than are kept (100,000 a rule and file); the counts are exact

# $rules: codes. $case: short, or listed where the lines below follow.
summary-not-checked = { $case ->
    [listed] Not checked:
   *[short] Not checked: { $rules } (--verbose says why)
}
summary-not-checked-rules = { $case ->
    [unlockable] { $rules }: { $why } ({ $unlock })
   *[locked] { $rules }: { $why }
}

# What was left out of a list. $rules: counts with code and name, joined by commas.
more-findings = { $case ->
    [truncated] and more than { COUNT($count) } more: { $rules }
   *[exact] and { COUNT($count) } more: { $rules }
}
more-findings-rule = { COUNT($count) } { $code } { $name }

# Ledger, report and Kiva's list held together: a table, and how the totals go together.
tie-out = Held together
tie-out-loans = loans
tie-out-report = report
tie-out-ledger = ledger
tie-out-count = { COUNT($count) }
# $given: which of ledger and list there are. $where: in which of the three the loans stand.
tie-out-part = { $given ->
    [both] { $where ->
        [ledger-report-kiva] in the ledger, the report and Kiva’s list
        [ledger-report] in ledger and report, not expected by Kiva
        [report-kiva] in report and Kiva’s list, not in the ledger
        [ledger-kiva] in ledger and Kiva’s list, not in the report
        [report] only in the report
        [ledger] only in the ledger
       *[kiva] only in Kiva’s list
    }
    [ledger] { $where ->
        [ledger-report] in the ledger and the report
        [report] only in the report
       *[ledger] only in the ledger
    }
   *[kiva] { $where ->
        [report-kiva] in the report and Kiva’s list
        [report] in the report, not expected by Kiva
       *[kiva] only in Kiva’s list
    }
}
tie-out-more-files = and { $count ->
    [one] 1 more file
   *[other] { COUNT($count) } more files
}
tie-out-reconciled = { $case ->
    [equal] Ledger and report agree to the last digit: { $reported }
   *[different] Ledger { $booked } + other amounts { $differences } ({ $differing ->
        [one] 1 loan
       *[other] { COUNT($differing) } loans
    }) + not in the ledger { $only-reported } - not in the report { $only-booked } = report { $reported }
}
tie-out-unreadable = { $count ->
    [one] 1 amount could not be read and counts nothing
   *[other] { COUNT($count) } amounts could not be read and count nothing
} (report { COUNT($reported) }, ledger { COUNT($booked) })
