### Reports for the services that check changes: GitHub, GitLab, Jenkins and others.

# After a message: findings of the same rule that are not shown by themselves.
ci-more-like-it = { $count ->
    [one] There is 1 more like it.
   *[other] There are { COUNT($count) } more like it.
}
# $rules: rules that are not shown by themselves, each with the number of its findings, joined by commas.
ci-more-rules = { $count ->
    [one] And 1 more finding: { $rules }.
   *[other] And { COUNT($count) } more findings: { $rules }.
}
# $left-out: findings that are not in the file, because the service takes no more than $limit. $rules: how many of which
# rule, joined by commas.
ci-left-out = { $left-out ->
    [one] 1 finding was left out ({ $rules }): the file takes at most { COUNT($limit) }, the most severe first.
   *[other] { COUNT($left-out) } findings were left out ({ $rules }): the file takes at most { COUNT($limit) }, the most severe first.
}
ci-rule-off = this rule is switched off
# A test case about known exceptions whose last day is over.
ci-expired = { $count ->
    [one] 1 exception has run out
   *[other] { COUNT($count) } exceptions have run out
}
ci-folder = The folder that paths start from
ci-findings = { $count ->
    [one] 1 finding
   *[other] { COUNT($count) } findings
}
ci-and-more = and { COUNT($count) } more

## The Markdown report.

ci-title = Report of repayments: { $files ->
    [one] { $name }
   *[other] { COUNT($files) } files
}
ci-by-rule = Findings by rule
ci-rule = Rule
ci-severity = Severity
ci-count = Findings
ci-what-is-wrong = What is wrong
ci-first-findings = { $case ->
    [all] Findings
   *[some] The first { COUNT($shown) } of { COUNT($count) } findings
}
ci-tie-out = Report, ledger and Kiva’s list
ci-read = What was read
ci-not-checked = What was not checked
