# untranslated
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

count-expired = { $count ->
    [one] 1 expired exception
   *[other] { COUNT($count) } expired exceptions
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
# $places: lines, or file:line where there are several files, joined by commas. $in: text or sheet.
summary-set-aside-rule = { $code } ({ $files ->
    [one] { $in ->
        [sheet] { $count ->
            [one] row { $places }
           *[other] rows { $places }
        }
       *[text] { $count ->
            [one] line { $places }
           *[other] lines { $places }
        }
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
# Known exceptions. $counts: the counts below, joined by commas.
summary-exceptions = Exceptions: { $counts }
count-exceptions = { COUNT($count) } { $state ->
    [used] used ({ $hidden ->
        [one] 1 finding hidden
       *[other] { COUNT($hidden) } findings hidden
    })
    [unused] unused
    [expired] expired
   *[not-checked] not checked
}
# $about: loan, or whole for what is about no single loan. $line: in the configuration.
exception-line = { $state ->
    [used] Used
    [unused] Unused
    [expired] Expired after { $until }
   *[not-checked] Not checked
}: { $code }{ $about ->
    [loan] {" "}for the loan { $loan }
   *[whole] {""}
} (line { $line } of the configuration){ $reason-given ->
    [yes] , “{ $reason }”
   *[no] {""}
}. { $state ->
    [used] It hid { $hidden ->
        [one] 1 finding.
       *[other] { COUNT($hidden) } findings.
    }
    [unused] { $about ->
        [loan] Nothing like it was found.
       *[whole] Nothing like it was found; findings about one loan need its loan-id.
    } Delete it if the matter is settled.
    [expired] It hides nothing any more. Give it a later day, or delete it and correct the report.
   *[not-checked] The rule is off, or could not run.
}
more-exceptions = and { COUNT($count) } more (--verbose lists them)

# The baseline.
summary-baseline = { $count ->
    [0] The baseline { $path } hid nothing
    [one] The baseline { $path } hid 1 finding
   *[other] The baseline { $path } hid { COUNT($count) } findings
}
summary-baseline-gone = { $count ->
    [one] 1 entry of it no longer occurs.
   *[other] { COUNT($count) } entries of it no longer occur.
} To leave out what is settled, write it anew: --write-baseline { $path }

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
