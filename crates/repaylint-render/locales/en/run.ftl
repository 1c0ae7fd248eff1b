### Why a run could not be carried out.

run-failed = error:

run-too-large = { $file } is too large: it has { COUNT($bytes) } bytes, and the limit is { COUNT($limit) }
    .help = If this is the right file, raise the limit with --max-bytes.
run-field-too-long = { $in ->
    [sheet] { $file }, sheet { $sheet }, row { $line }: a cell is longer than { COUNT($limit) } bytes
   *[text] { $file }, line { $line }: a field is longer than { COUNT($limit) } bytes
}
    .help = { $in ->
        [sheet] Look at the row. If the cell is right, raise the limit with --max-field.
       *[text] Look at the line: often a quote was opened and never closed. If the field is right, raise the limit with --max-field.
    }
run-too-many-columns = { $in ->
    [sheet] { $file }, sheet { $sheet }, row { $line }: there is a value beyond column { COUNT($limit) }
   *[text] { $file }, line { $line }: the row has more than { $limit ->
        [one] 1 field
       *[other] { COUNT($limit) } fields
    }
}
    .help = { $in ->
        [sheet] Press Ctrl+End in the sheet to find the value, and delete it if it is no part of the report. If it is right, raise the limit with --max-columns.
       *[text] Look at the line: often it is no report at all, or the wrong separator was chosen. If the row is right, raise the limit with --max-columns.
    }
run-book-without-column = { $named ->
    [yes] { $file } has no column { $column }, which the configuration names under [mis]
   *[no] { $file } has no column with { $field ->
        [loan_id] loan ids
       *[other] { $other ->
            [yes] { $basis ->
                [outstanding] principal that is still owed, only “{ $instead }”
               *[cumulative] principal repaid so far, only “{ $instead }”
            }
           *[no] amounts
        }
    }
}
    .help = { $contents ->
        [ledger] { $other ->
            [yes] The configured basis is { $basis }. Export the ledger with that amount too. If “{ $instead }” is that amount after all, write under [mis] in repaylint.toml: amount = "{ $instead }".
           *[no] Write under [mis] in repaylint.toml what the columns are called: loan-id = "…", amount = "…". Where the ledger has several amounts, the basis (cumulative or outstanding) chooses among them.
        }
        [loans] Save the list again: the answer of the Partner API, or PA2’s download of loans with the column of your own loan ids.
       *[repayments] { $other ->
            [yes] The configured basis is { $basis }. Give an earlier report with amounts of that basis.
           *[no] Give the report as it was sent: with loan ids and amounts.
        }
    }
run-ledger-without-filter = { $file } has no column { $column }, by which [mis] where chooses the rows
    .help = Write the column’s name in repaylint.toml as the ledger has it.
run-several-ledger-rows = { $file } has several rows for loan { $loan_id }: lines { $line } and { $again }{ $more ->
    [one] {""}
   *[other] , and { COUNT($more) } such rows in all
}
    .help = If they are to be added up (each row is a payment, or a member of a group loan that the report has in one row), write sum = true under [mis] in repaylint.toml. If not, export one row for each loan.
run-draft-not-json = { $case ->
    [breaks-off] { $file }, line { $line }, column { $column }: the loan draft breaks off here
   *[other] { $file }, line { $line }, column { $column }: the loan draft is no JSON from here on
}
    .help = Save the draft again just as it was sent to Kiva, or list its ids under [test-loans] in repaylint.toml instead.
run-no-draft = { $looks-like ->
    [report] { $file } is a repayment report and no loan draft
    [loans] { $file } is a list of Kiva’s loans and no loan draft
   *[other] { $file } is no loan draft: it has neither entreps with their loan_id and client_id, nor internal_loan_id and internal_client_id
}
    .help = { $looks-like ->
        [report] Give reports without a flag. --drafts takes what was sent to Kiva to create test loans.
        [loans] Give lists of loans with --loans. --drafts takes what was sent to Kiva to create test loans.
       *[other] Give --drafts what was sent to Kiva to create the test loans, or list their ids under [test-loans] in repaylint.toml.
    }
run-unsupported-format = { $format ->
    [xls] { $file } is an Excel workbook of the old kind (.xls), which is not read
    [xlsb] { $file } is a binary Excel workbook (.xlsb), which is not read
    [encrypted] { $file } is a workbook that is protected with a password
    [ods] { $file } is a LibreOffice workbook (.ods), which is not read
    [zip] { $file } is a ZIP archive
    [gzip] { $file } is compressed (gzip)
    [pdf] { $file } is a PDF document, which is made for reading and printing
   *[other] { $file } is in the format { $format }, which this version does not read
}
    .help = { $format ->
        [encrypted] Open it in Excel and choose File, Info, Protect Workbook, Encrypt with Password. Take the password away, save the workbook and check it again.
        [ods] Open the file in LibreOffice, choose Save As and the type “Excel 2007-365 (.xlsx)”, and check the new file.
        [zip] Unpack the archive and check the files in it.
        [gzip] Unpack the file and check what was in it.
        [pdf] Export the report from your MIS as CSV and check that file.
       *[other] Open the file in Excel, choose Save As and the type “Excel Workbook (.xlsx)”, and check the new file.
    }
run-workbook-too-large = { $what ->
    [parts] { $file } has more than { COUNT($limit) } parts, which no report needs
    [sheets] { $file } has more than { COUNT($limit) } sheets
    [styles] { $file } has more than { COUNT($limit) } cell formats, fonts and borders
    [bytes] { $file } is too large: unpacked it has more than { COUNT($limit) } bytes
    [text] { $file } is too large: the values of its cells have more than { COUNT($limit) } bytes
   *[ratio] { $file } grows to more than { COUNT($limit) } times its size when it is unpacked, as only damaged or harmful files do
}
    .help = { $what ->
        [bytes] If this is the right file, raise the limit with --max-bytes.
        [sheets] Copy the sheet with the report to a new workbook, save it and check that.
       *[other] If you know who made the file: copy the columns of the report to a new workbook, paste them with Paste Special, Values, save it and check that.
    }
run-broken-workbook = { $what ->
    [zip] { $file } is a damaged workbook: it cannot be unpacked
    [cells] { $file } is a damaged workbook: its cells do not stand in order
    [no-sheet] { $file } has no visible sheet with cells
   *[xml] { $file } is a damaged workbook: what is in it cannot be understood
}
    .help = { $what ->
        [zip] It may have been cut off while it was copied or sent: fetch it again. If it opens in Excel, save it there under a new name and check that file.
        [no-sheet] Unhide the sheet with the report, or name it with --sheet.
       *[other] Open it in Excel, save it under a new name as “Excel Workbook (.xlsx)”, and check that file.
    }
run-unknown-sheet = { $file } has no sheet called { $sheet }
    .help = Its sheets are: { $sheets }. Give one of them with --sheet, in quotes if there is a blank in its name.
run-not-conserved = { $what ->
    [rows] The program lost count of the rows of { $file }: { $left } against { $right }
    [money] The program lost count of the money in { $file }: { $left } against { $right }
   *[records] The program lost count of the repayments in { $file }: { $left } against { $right }
}
    .help = This is a mistake of repaylint, not of your report. Do not rely on this check, and please report the mistake.

## Notes on standard error

run-note = note:
run-given-twice = { $file } was given twice and is read once.
run-skipped = Not read in { $folder }, as they are no reports: { $files }.
run-kind-loans-snapshot = { $file } (a list of loans)
run-kind-draft-payload = { $file } (a loan draft)
run-kind-our-report = { $file } (a result of repaylint)
run-kind-manifest = { $file } (a manifest)
run-kind-control = { $file } (a control file without its report)
run-kind-split-part = { $file } (a part of a report beside it)
run-control-given = { $file } is a control file and no report: it is read when its report is checked.
run-summary-full = The summary of the job was left out: { $file } has no room for it.
run-waiting = Reading standard input. Type or paste the report, then press { $case ->
    [windows] Ctrl+Z and Enter.
   *[other] Ctrl+D.
}
run-with-config = The configuration is { $file }.
run-without-config = There is no configuration file.
run-with-control = { $file } says what { $report } should come to.
run-read = { $file } was read: { $bytes } bytes.

## Arguments

run-no-input = No report was given
    .help = Check one report with “repaylint report.csv”, or all reports of a folder with “repaylint reports/”.
run-command-not-first = There is no file called { $file }, and a command must come first
    .help = Write “repaylint { $file }” and then the flags and files. To check a file of this name, write “./{ $file }”.
run-later-command = The command { $file } comes with a later version
    .help = This version checks reports: “repaylint report.csv”. To check a file of this name, write “./{ $file }”.
run-wildcard = No file matches { $file }
    .help = If the files are there, give their folder instead: repaylint then checks all reports in it.
run-only-control = A control file was given without its report
    .help = Give the report: repaylint finds the control file beside it, where it is named like the report.
run-no-such-file = There is no file called { $file }
    .help = { $suggested ->
        [yes] Did you mean { $suggestion }?
       *[no] Look at the spelling and at the folder that you are in.
    }
run-unreadable = { $case ->
    [permission] You may not read { $file }
    [folder] { $file } is a folder
   *[other] { $file } cannot be read: { $reason }
}
    .help = { $case ->
        [permission] Ask the owner of the file to let you read it, or copy it to a folder of your own.
       *[other] Check that the file opens in another program, then try again.
    }
run-no-report-in-folder = { $folder } holds no report
    .help = Reports are files ending in .csv, .tsv, .json or .xlsx. Give the folder that they are in; folders inside it are not searched.
run-bad-encoding = There is no encoding called { $value }
    .help = Give --encoding a name such as utf-8, windows-1252 or cp850, or leave it out: the encoding is then found out.
run-bad-delimiter = “{ $value }” cannot separate the fields of a CSV file
    .help = Give --delimiter one character in quotes such as ";" or "|", or the word tab.
run-bad-period = { $value } is no month
    .help = Write the month that is reported as year and month, such as 2026-10.
run-bad-total = --expect-total cannot be “{ $value }”
    .help = Write digits only, with a point before the decimals if there are any, such as 52955120.02: no currency, no commas, no blanks.
run-bad-count = --expect-count cannot be “{ $value }”
    .help = Write a whole number in digits only, such as 2199.
run-unknown-currency = There is no currency code { $value }
    .help = Use the code of three letters of ISO 4217, such as KES, UGX, PHP or USD.
run-unknown-rule = There is no rule called { $rule }
    .help = { $suggested ->
        [yes] Did you mean { $suggestion }? “repaylint rules” lists all rules.
       *[no] “repaylint rules” lists all rules.
    }
run-not-one-rule = { $case ->
    [later] { $rule } comes with a later version
   *[several] { $rule } names several rules
}
    .help = { $case ->
        [later] “repaylint rules” lists the rules of this version.
       *[several] Ask for one of them: { $rules }.
    }
run-later-schema = This repaylint was built without the part that knows Kiva’s Partner API
    .help = It prints repayments, report and config. For openapi, use a repaylint with the feature “send”, which is the usual one.

## Writing a configuration file with “repaylint init”

run-init-exists = { $file } is already there
    .help = Look into it first: it may hold settings that you need. To write over it, add --force. To keep it, choose another name with --output.
run-init-from-stdin = Standard input cannot be both the report and the answers
    .help = Save the report as a file and give it with --from, or add --yes so that nothing is asked.
run-init-no-repayment = There is no repayment in { $file }, so nothing can be proposed from it
    .help = “repaylint { $file }” shows why. Give another report, or leave --from out.
run-init-answer = “{ $value }” is none of the answers
    .help = { $suggested ->
        [yes] Did you mean { $suggestion }? Possible are: { $allowed }.
       *[no] Possible are: { $allowed }.
    }
run-init-damaged-id = { $case ->
    [empty] One of the ids is empty
   *[damaged] { $id } is damaged or no id
}
    .help = { $case ->
        [empty] Give each id once.
       *[damaged] Copy ids from your MIS, not from Excel.
    }
run-init-no-shape = These ids have no shape in common: { $ids }
    .help = Give ids of one kind. If you have several kinds, leave this open and write a pattern into the file later.
run-init-gave-up = No answer could be taken for { $key }, and nothing was written
    .help = { $case ->
        [flag] Start again with “repaylint init”, or give the answer with { $flag }.
       *[none] Start again with “repaylint init”. With --yes nothing is asked.
    }

## The configuration file

run-two-configs = { $first } and { $other } follow different configuration files
    .help = { $first-has-one ->
        [yes] { $other-has-one ->
            [yes] { $first } follows { $first-config }, and { $other } follows { $other-config }. Choose one with --config, or check the files one at a time.
           *[no] { $first } follows { $first-config }, and { $other } follows none. Choose it for both with “--config { $first-config }”, or check the files one at a time.
        }
       *[no] { $first } follows none, and { $other } follows { $other-config }. Choose it for both with “--config { $other-config }”, or check the files one at a time.
    }
run-config-unreadable = { $case ->
    [not-found] There is no configuration file { $file }
    [permission] You may not read the configuration file { $file }
    [folder] { $file } is a folder and no configuration file
   *[other] The configuration file { $file } cannot be read: { $reason }
}
    .help = Give the right file with --config, or leave it out with --no-config.
run-config-too-large = { $file } is too large for a configuration file
    .help = Look whether another file was put in its place.
run-config-not-utf8 = { $file } is not in UTF-8 (line { $line })
    .help = Open it in a text editor and save it with the encoding UTF-8.

config-syntax = { $case ->
    [key-twice] This key stands in the file twice
    [bare-word] Text stands in quotes here, and true and false in small letters
    [backslash] A backslash means something else between "double quotes"
   *[other] This line cannot be understood: { $detail }
}
    .help = { $case ->
        [key-twice] Keep one of the two.
        [bare-word] Write it between straight quotes, like "three". Only numbers, true and false stand without.
        [backslash] Put the text between 'single quotes': there a backslash is an ordinary character.
       *[other] A line is a key, an equals sign and a value: column-mode = "three". A section begins with its name in brackets: [ids].
    }
config-unknown-key = { $case ->
    [top] There is no setting called { $key }
   *[section] There is no setting called { $key } in [{ $section }]
}
    .help = { $suggested ->
        [yes] Did you mean { $suggestion }?
       *[no] The settings here are: { $known }.
    }
config-credential = { $key } does not belong into the configuration
    .help = This file is passed around and kept; credentials must not be in it. Delete the line, and set KIVA_CLIENT_ID and KIVA_CLIENT_SECRET in the environment or give a file with --credentials. If others have seen the file, ask Kiva for a new secret.
config-misplaced-key = { $case ->
    [top] { $key } belongs to the top of the file
   *[section] { $key } belongs to the section [{ $home }]
}
    .help = { $case ->
        [top] Move the line up, above the first line that begins with a bracket.
       *[section] Move the line below the line [{ $home }]; add that line if it is not there yet.
    }
config-wrong-type = { $expected ->
    [text] { $key } must be text in quotes
    [number] { $key } must be a whole number
    [truth] { $key } must be true or false
    [list] { $key } must be a list in brackets
    [text-or-list] { $key } must be text in quotes, or a list of such texts in brackets
    [amount] { $key } must be an amount, in quotes or as a whole number
    [sections] { $key } must be a section with double brackets
   *[section] { $key } must be a section
}
    .help = { $expected ->
        [text] Put it between straight quotes, like "three".
        [number] Write digits only, without quotes.
        [truth] Write true or false in small letters, without quotes.
        [list] Write it like ["first", "second"].
        [text-or-list] Write it like "KES" or ["KES", "USD"].
        [amount] Write it like "500000".
        [sections] Write [[{ $key }]] on a line of its own and the settings below it.
       *[section] Write [{ $key }] on a line of its own and the settings below it.
    }
config-missing-key = An entry of [[{ $section }]] has no { $key }
    .help = { $key ->
        [code] Add the rule that it is about, such as code = "AMT010".
       *[reason] Add why it is right as it is, such as reason = "confirmed by the branch".
    }
config-empty-text = { $key } is empty
    .help = Write something between the quotes, or delete the line if it is not needed.
config-several-rules = { $value } names several rules, and an exception is from one
    .help = Name the rule by its code or name. “repaylint rules” lists all rules.
config-bad-day = { $key } cannot be “{ $value }”
    .help = Write a day of the calendar as year, month and day, such as "2026-12-31".
config-bad-value = { $key } cannot be “{ $value }”
    .help = { $suggested ->
        [yes] Did you mean { $suggestion }? Possible are: { $allowed }.
       *[no] Possible are: { $allowed }.
    }
config-bad-number = { $key } cannot be { $value }
    .help = Write a whole number from 1 on.
config-bad-url = { $case ->
    [user] { $key } holds a user name or password
    [plain-http] { $key } cannot be { $value }: plain http is not protected on its way
   *[other] { $key } cannot be { $value }
}
    .help = { $case ->
        [user] Write the address without the part before the @ sign. What proves who you are stands in KIVA_CLIENT_ID and KIVA_CLIENT_SECRET.
        [plain-http] Write https:// instead. Plain http is only for tests on this computer, such as http://127.0.0.1:8080.
        [query] Write the address without a question mark and without a number sign.
       *[other] Write an address such as https://partner-api.k1.kiva.org: https://, the host in plain letters, and a path if there is one.
    }
config-bad-amount = { $key } cannot be { $value }
    .help = Write digits only, with a point before the decimals if there are any, like "500000" or "2500.50". It must be above zero.
config-amount-unquoted = { $key } has decimals and must stand in quotes
    .help = Write "{ $value }": in quotes it is taken digit by digit, without them it might be rounded.
config-unknown-currency = There is no currency code { $value }
    .help = Use the code of three letters of ISO 4217, such as KES, UGX, PHP or USD.
config-bad-regex = The pattern of { $key } cannot be understood: { $detail }
    .help = Write a regular expression such as 'KE-[0-9]{ "{" }7{ "}" }', which means KE- and seven digits.
config-regex-too-large = The pattern of { $key } is too large
    .help = Repeat fewer characters, and prefer [0-9] and [A-Z] to \d and \w.
config-too-many = { $key } holds more than { $most } patterns
    .help = Join several patterns into one, such as (QA|DEV)-.*
config-unknown-rule = There is no rule called { $rule }
    .help = { $suggested ->
        [yes] Did you mean { $suggestion }? “repaylint rules” lists all rules.
       *[no] “repaylint rules” lists all rules.
    }
config-rule-twice = { $rule } is set twice, once by its code and once by its name or in other letters
    .help = Keep one of the two lines.

## The control file

run-control-unreadable = { $case ->
    [permission] You may not read the control file { $file }
   *[other] The control file { $file } cannot be read: { $reason }
}
    .help = { $case ->
        [permission] Ask the owner of the file to let you read it.
       *[other] Check that the file opens in a text editor, then try again.
    }
run-control-too-large = { $file } is too large for a control file
    .help = Look whether another file was put in its place.
control-syntax = { config-syntax }
    .help = { $case ->
        [key-twice] { config-syntax.help }
        [bare-word] Write it between straight quotes, like "KES" or "2026-10". Only numbers stand without.
       *[other] A line is a key, an equals sign and a value, with a point before the decimals: total = 52955120.02. The keys are total, count, currency and period.
    }
control-bad-total = { $key } cannot be { $value }
    .help = Write digits only, with a point before the decimals if there are any, such as 52955120.02: no currency, no commas, no blanks.
control-bad-count = { $key } cannot be { $value }
    .help = Write a whole number in digits only, such as 2199.
control-other-currency = The control file is in { $value }, but this run is in { $settings }
    .help = Mend whichever is wrong: this line, --currency, currency in repaylint.toml, or the control file of another report. Reports in different currencies are checked one at a time.
control-other-period = The control file is of { $value }, but this run is of { $settings }
    .help = Look whether the control file belongs to this report. Then mend whichever is wrong: this line, --period, or the control file of another report. Reports of different months are checked one at a time.
## The baseline

run-baseline-unreadable = { $case ->
    [not-found] There is no baseline { $file }
    [permission] You may not read the baseline { $file }
    [folder] { $file } is a folder and no baseline
   *[other] The baseline { $file } cannot be read: { $reason }
}
    .help = { $case ->
        [not-found] Look at the spelling. To make a new one from what is there today, write “--write-baseline { $file }” in place of “--baseline { $file }”.
       *[other] Give the right file with --baseline, or leave it out.
    }
run-baseline-too-large = { $file } is too large for a baseline
    .help = Look whether another file was put in its place.
run-baseline-version = { $file } was written by another version of repaylint, which this one cannot read (it is of version { $version })
    .help = Write it anew: put “--write-baseline { $file }” in place of “--baseline { $file }”.
run-baseline-broken = { $file } is no baseline, or was broken by hand
    .help = Take the last good version of the file. Or write it anew: put “--write-baseline { $file }” in place of “--baseline { $file }”, and look at what it then holds.
run-baseline-written = { $count ->
    [0] The baseline { $file } was written. There is no warning or note to keep; errors never are.
    [one] The baseline { $file } was written with 1 finding. Errors are never kept.
   *[other] The baseline { $file } was written with { COUNT($count) } findings. Errors are never kept.
}

## Output

run-unknown-format = There is no format called { $value }
    .help = { $suggested ->
        [yes] Did you mean { $suggestion }? The formats are: { $allowed }.
       *[no] The formats are: { $allowed }.
    }
run-format-without-file = No file is named after { $value }=
    .help = Write --format { $value }=FILE to write a file, or --format { $value } for standard output.
run-two-formats = The formats { $first } and { $second } cannot go to the same place
    .help = Give one of them a file, such as --format { $second }=FILE.
run-output-twice = { $file } would be written twice
    .help = Give each format a file of its own.
run-output-without-format = Nothing is left to be written to { $file }, as each format has a file of its own
    .help = Leave --output out, or add another --format.
run-output-is-input = { $file } is one of the reports and would be written over
    .help = Choose another name for the result.
run-open-not-ours = { $file } is already there, and repaylint did not write it
    .help = Move that file away, or choose another name with --format html=FILE.
run-opened = The report { $file } is opened in your browser.
run-not-opened = No browser could be started: { $reason }. Open the report { $file } yourself.
run-cannot-write = { $case ->
    [not-found] { $file } cannot be written: its folder does not exist
    [permission] You may not write { $file }
    [folder] { $file } is a folder
   *[other] { $file } cannot be written: { $reason }
}
    .help = Choose another file or folder for the result.
run-cannot-write-stdout = The result cannot be written: { $reason }
    .help = Look whether the disk is full, or write to a file with --output.

## A window of our own, where a report was dropped on the icon

run-dropped-nothing = To check a report, drop its file on the icon of repaylint.
run-dropped-close = Press Enter to close this window.

## Mistakes of the program

run-panicked = Internal error at { $place }: this is a mistake of repaylint, not of your report
    .help = Please report it, with the line above and the command that you gave. Do not send your report along: it holds people's data.
