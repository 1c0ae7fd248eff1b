### What --help says. A text of a flag is called “cli-” and the flag; “cli-COMMAND-” and the flag where it means something else there.

cli-about = Checks repayment reports before they go to Kiva. Everything stays on this computer.
cli-command-check = Check reports (also without the word: repaylint FILE)
cli-command-convert = Turn a report without errors into the calls of the Partner API, or into a CSV for PA2
cli-command-init = Write a repaylint.toml: asks for your organization’s few settings
cli-command-submit = Check a report, then send it to Kiva through the Partner API
cli-command-loans = Save Kiva’s list of your loans, to check reports against
cli-command-fetch = Save the loans that can receive repayments, for check --loans
cli-command-rules = List all rules
cli-command-explain = Explain one rule: what it finds, why it matters, how to mend it
cli-command-schema = Print a schema, or compare Kiva’s own document with ours
cli-command-completions = Print a script that completes commands and flags in your shell
cli-command-man = Print the manual page

cli-usage = Usage:
cli-examples = Examples:
cli-exit-codes = Exit codes: 0 nothing to correct, 1 something to correct, 2 the check could not be carried out

## Headings, and words for what stands after a flag.

cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-report = The report
cli-heading-books = Held against
cli-heading-rules = Rules
cli-heading-config = Configuration
cli-heading-output = Output
cli-heading-sending = Sending
cli-heading-limits = Limits

cli-value-options = OPTIONS
cli-value-command = COMMAND
cli-value-file = FILE
cli-value-dir = DIR
cli-value-code = CODE
cli-value-name = NAME
cli-value-amount = AMOUNT
cli-value-character = CHARACTER
cli-value-rules = RULES
cli-value-format = FORMAT
cli-value-when = WHEN
cli-value-yyyy = YYYY
cli-value-basis = BASIS
cli-value-host = HOST
cli-value-schema = SCHEMA

## Flags.

cli-help = Print this help
cli-version = Print the version

cli-paths = Reports (CSV, JSON or Excel), folders of them, or - for standard input; several are one report
cli-column-mode = As in PA2 -> Account -> Profile -> CSV upload format
cli-basis = Amounts are repaid so far (cumulative), still owed (outstanding), or of the month (period)
cli-currency = ISO 4217 code of the amounts, such as KES; several separated by commas
cli-period = The month that is reported, such as 2026-10
cli-partial = These are only some of the files of the period
cli-expect-total = What all amounts add up to, by your MIS
cli-expect-count = How many repayments there are, by your MIS
cli-encoding = Encoding of all files, such as windows-1252 [default: found out]
cli-delimiter = Separator of CSV files: one character, or tab [default: found out]
cli-no-header = The first row of CSV files is data
cli-sheet = The sheet of Excel workbooks [default: the first that reads as a report]
cli-stdin-name = The name of what comes from standard input

cli-mis = The MIS’s ledger (CSV, Excel or JSON)
cli-loans = Kiva’s list of loans (the Partner API’s answer, or PA2’s download); repeatable
cli-previous = Last period’s report
cli-drafts = Test loan drafts that were sent to Kiva, or a folder of them; repeatable

cli-select = Only these rules: codes, names, or prefixes such as AMT, separated by commas
cli-ignore = Not these rules
cli-deny = Fail on warnings too
cli-exit-zero = End with 0 whatever is found
cli-baseline = Hide the warnings that this file holds; errors are never hidden
cli-write-baseline = Write today’s warnings to this file, for --baseline

cli-config = Use this file [default: repaylint.toml in the first report’s folder or above]
cli-no-config = Use no configuration file

# $formats: their names, joined by commas.
cli-format = How findings are shown: { $formats }. With json=FILE into a file; may be given several times [default: full]
cli-output = Write to this file instead of standard output
cli-open = Open the HTML report in the browser [default: REPORT.check.html beside the report]
cli-lang = Language of texts: en, es or fr [default: that of the configuration, else of the computer]
cli-color = Colours: auto, always or never
cli-max-findings = Findings shown of each file in text formats; the rest is counted [default: { $default }]
cli-hash = Give the SHA-256 of each file
cli-redact = Show ids as 10***70
cli-statistics = Count the findings of each rule
cli-quiet = Nothing but findings
cli-verbose = Also which files are used, and why some rules were not checked

cli-max-bytes = Bytes of a file [default: 2147483648]
cli-max-field = Bytes of a field [default: 1048576]
cli-max-columns = Fields of a row [default: 256]
cli-threads = At most so many threads [default: what the computer has]

cli-convert-to = The API’s JSON in calls, or PA2’s CSV
cli-convert-split = Repayments in a file, at most batch.max [default: 250 or batch.size for json; csv is one file]
cli-convert-out = The folder to write to, made if it is not there [default: that of the first report]
cli-convert-name = What the files are called [default: like the first report]
cli-convert-force = Write over files that are there

cli-loan-id-example = A loan id of yours, from which a pattern is made; may be given several times
cli-client-id-example = A client id of yours; may be given several times
cli-from = Propose settings from this report
cli-init-output = The file to write [default: repaylint.toml]
cli-init-lang = Language of messages, for the file: en, es or fr
cli-force = Write over the file if it is there
cli-yes = Ask nothing: take what is given and what --from proposes, and leave the rest open

cli-rules-format = How to list them: text or json [default: text]
cli-explain-rule = For example AMT002 or decimal-comma
cli-schema-which = repayments (the body of the Partner API’s call), report (what --format json writes), config (repaylint.toml), manifest (what convert writes beside its files) or openapi (the Partner API, as far as it is known) [default: repayments]
cli-completions-shell = bash, zsh, fish, powershell or elvish
cli-man-out = Write the pages of all commands into this folder instead

## Mistakes on the command line. $usage: the command that shows the help.

run-unknown-flag = There is no flag { $flag }
    .help = { $suggested ->
        [yes] Did you mean { $suggestion }? “{ $usage }” shows all flags.
       *[no] “{ $usage }” shows all flags.
    }
run-surplus-argument = “{ $value }” is one word too many
    .help = “{ $usage }” shows what this command takes. A name with blanks in it is written in quotes.
run-flag-without-value = { $flag } needs a value after it
    .help = { $choice ->
        [yes] Possible are: { $allowed }.
       *[no] “{ $usage }” says what it takes.
    }
run-flag-with-value = { $flag } takes no value, so “{ $value }” cannot stand there
    .help = Leave out the equals sign and what follows it.
run-bad-flag-value = { $flag } cannot be “{ $value }”
    .help = { $suggested ->
        [yes] Did you mean { $suggestion }? Possible are: { $allowed }.
       *[no] Possible are: { $allowed }.
    }
run-bad-flag-number = { $flag } cannot be “{ $value }”
    .help = Write a whole number in digits only, such as 50. It must be neither too small nor too large for this flag.
run-flag-twice = { $flag } is given twice
    .help = Keep one of the two.
run-flags-conflict = { $flag } and { $other } cannot go together
    .help = Leave one of them out.
run-missing-argument = { $flag } is missing
    .help = “{ $usage }” shows what this command takes.
run-argument-not-utf8 = An argument holds characters that cannot be read
    .help = Give the file another name, or give the folder that it is in.

cli-env = Kiva’s test environment (staging) or the real one (production)
cli-credentials = A file with KIVA_CLIENT_ID=… and KIVA_CLIENT_SECRET=… [default: from the environment]
cli-allow-host = Speak to this host of the configuration although it is not Kiva’s
cli-openapi = Hold what is sent and answered against this document of the API, downloaded from Kiva
cli-fetch-out = The file to write; an older list of the same environment is renewed
cli-fetch-all-statuses = Loans of every status, not only payingBack and defaulted
cli-fetch-force = Write over the file whatever it is
cli-fetch-quiet = Say nothing but what went wrong
cli-dry-run = Show what would be sent, and send nothing
cli-resume = Go on with a report that was sent in part
cli-mark-accepted = You found batch N in PA2: go on after it
cli-resend = Batch N is not in PA2: send it again
cli-confirm-total = The total of the report, for production where nobody can be asked
cli-again = Send loans again that another journal says were sent for the period
cli-journal = The journal [default: REPORT.submission.jsonl beside the report]
cli-command-mock = Stand in for Kiva’s Partner API on this computer, to try an export
cli-heading-connection = Connection
cli-value-n = N
cli-schema-compare = With openapi: say what this document, downloaded from Kiva, changes for repaylint
cli-mock-port = The port to listen at; 0 for any that is free [default: { $default }]
cli-mock-loans = The loans to list, and to hold reports against (as loans fetch writes them)
cli-mock-problems = Answer with what the checker finds (findings), or with no problems (none) [default: findings]
cli-mock-answer = Answer an upload by one object (one), or by a list (list): Kiva’s documents have both [default: one]
