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
