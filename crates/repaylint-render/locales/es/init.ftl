# untranslated
### What “repaylint init” asks, and the notes in the file that it writes.

init-welcome = A few questions about your organization, for its repaylint.toml. { $case ->
    [report] Enter takes what is proposed. A minus sign (-) leaves a setting open.
   *[alone] Enter leaves a setting open.
}
# Before an answer is typed where the report proposes one. $answers: what answers there are.
init-proposed = { $answers } (Enter: { $proposal })
# How an answer is shown that was not typed at a terminal.
init-echo = { $answer }

## Questions. $case: proposed where the report proposes an answer, else open. “.answers” stands before the place where the answer is typed.

init-ask-column-mode = Do you report two columns (loan id, amount) or three (loan id, client id, amount)? PA2 shows it: Account -> Profile -> CSV upload format.
    .answers = two or three
init-ask-basis = What are your amounts: the principal repaid since the loan began (cumulative), or the principal still owed (outstanding)? If you are not sure, ask Kiva.
    .answers = cumulative or outstanding
init-ask-currency = In which currency are your amounts? If your loans have several, write all of them.
    .answers = code such as KES
init-ask-header = Does the first row of your files name the columns?
    .answers = yes or no
init-ask-loan = What do your loan ids look like? { $case ->
    [proposed] Ids that look different will be reported. If the pattern is wrong, copy two or three ids from your MIS, with commas between them.
   *[open] Copy two or three from your MIS, the oldest and the newest, with commas between them. Ids that look different will then be reported.
}
    .answers = loan ids
init-ask-client = { $case ->
    [proposed] And your client ids?
   *[open] What do your client ids look like? Copy two or three of them too.
}
    .answers = client ids
init-ask-lang = In which language do you want to read messages: English (en), Spanish (es) or French (fr)? Left open, it is the language of your computer.
    .answers = en, es or fr

## What a report shows.

init-saw-report = { $file } was read: { $records ->
    [one] 1 repayment
   *[other] { COUNT($records) } repayments
}. { $findings ->
    [0] {""}
    [one] It has 1 error or warning. Nothing is learned from damaged ids.
   *[other] It has { COUNT($findings) } errors and warnings. Nothing is learned from damaged ids.
}
init-saw-clients = { $case ->
    [all] The report has a client id in every repayment.
    [some] The report has a client id in { COUNT($present) } of its { COUNT($records) } repayments.
   *[none] The report has no client ids.
}
init-saw-basis = The amounts of the report stand under “{ $header }”.
init-saw-no-header = The first row of the report is a repayment.
init-saw-ids = { $case ->
    [picture] { $damaged ->
        [0] All { COUNT($count) } { $field ->
            [loan] loan
           *[client] client
        } ids look like { $picture }.
       *[other] { COUNT($count) } { $field ->
            [loan] loan
           *[client] client
        } ids look like { $picture }; { COUNT($damaged) } damaged ones were left out.
    }
    [one] { $damaged ->
        [0] All { COUNT($count) } { $field ->
            [loan] loan
           *[client] client
        } ids are of one kind, such as { $shortest }.
       *[other] { COUNT($count) } { $field ->
            [loan] loan
           *[client] client
        } ids are of one kind, such as { $shortest }; { COUNT($damaged) } damaged ones were left out.
    }
   *[two] { $damaged ->
        [0] All { COUNT($count) } { $field ->
            [loan] loan
           *[client] client
        } ids are of one kind, such as { $shortest } and { $longest }.
       *[other] { COUNT($count) } { $field ->
            [loan] loan
           *[client] client
        } ids are of one kind, such as { $shortest } and { $longest }; { COUNT($damaged) } damaged ones were left out.
    }
}
init-saw-no-shape = { $count ->
    [0] All { $field ->
        [loan] loan
       *[client] client
    } ids of the report are damaged, so no pattern is proposed.
   *[other] The { $field ->
        [loan] loan
       *[client] client
    } ids of the report have no shape in common, so no pattern is proposed.
}

## What came of it.

# The pattern that was made from ids that the user gave.
init-pattern = The pattern of these ids is { $pattern }
init-no-shape = The ids given with { $flag } have no shape in common, so no pattern is written.
init-no-cents = The report has amounts with decimals, but { $currency } has none. Look whether the currency is right.
init-wrote = { $case ->
    [nothing] { $file } is written. Nothing is set in it yet: open it in a text editor and take the # away from the lines that you need.
    [all] { $file } is written. Set: { $set }. It explains these settings and more.
   *[some] { $file } is written. Set: { $set }. Left open: { $open }. It explains how to set them later.
}
init-next = { $case ->
    [found] Next: repaylint { $report }
   *[named] Next: repaylint { $report } --config { $file }
}

## The notes in the file: before each setting what it means. “-” stands for the point of a section's key.

init-file-head = The settings of your organization for repaylint. Keep this file in the folder of your reports or in a folder above it. A line that begins with # is not read: it is a note, or a setting that is left open. To set one, take the # away and write your value.
init-file-column-mode = Which columns you report: "two" (loan id, amount) or "three" (loan id, client id, amount). PA2 shows it: Account -> Profile -> CSV upload format.
init-file-basis = What your amounts are, always principal without interest: "cumulative" (repaid since the loan began) or "outstanding" (still owed). Kiva tells you which of them it expects. Some systems export what was repaid in the month ("period"): ask Kiva before you report that.
init-file-currency = The currency of your amounts, by its code of three letters (ISO 4217). In PA2 it is the currency of your loans. Several are written ["KHR", "USD"].
init-file-lang = The language of messages: "en", "es" or "fr". Left open, it is the language of your computer.
init-file-header = Whether the first row of your CSV files names the columns: true or false. Left open, it is found out.
init-file-partial = true: each check sees only a part of the month's repayments, so that totals and missing loans mean nothing.
init-file-max-amount = An amount above this is a mistake. Your largest loan is a good value.
init-file-test-id-patterns = What ids look like that you use for tests only, as patterns (regular expressions). They must not be reported.
init-file-ids = What your ids look like, as patterns that the whole id must match: [0-9]{ "{" }7{ "}" } is seven digits, [0-9]+ any number of digits, [A-Z] a capital letter, and \. a point. Any other id is reported.
init-file-ids-loan-unique = If you report three columns: true if a loan id never stands under two clients.
init-file-rules = How serious each rule is: "error", "warning", "info" or "off". The rule is named by its code or by the beginning of it: AMT are all rules of amounts. The command “repaylint rules” lists them.
init-file-allow = Known exceptions, each with its reason and, if you like, its last day. For a second one, repeat all five lines.
init-file-test-loans = Ids that you used in test loan drafts. Kiva has no such loans in repayment, so they must not be reported.
init-file-mis = How the exports of your MIS are read: the names of their columns, as they stand in the first row.
init-file-mis-kiva-only = true: every row of the export is a loan of Kiva.
init-file-mis-where = Otherwise: which rows are loans of Kiva.
init-file-mis-sum = true: several rows of one loan are payments to be added up.
init-file-batch = How many repayments go into one call of the Partner API: those that repaylint writes, and the most that it lets pass. Kiva asks for at most 200 to 300.
init-file-api-staging = The Partner API of Kiva for tests. Only what Kiva told you to write differently is needed here. Passwords never stand in this file.
init-file-api-production = The same for the real Partner API. It takes the same settings.
