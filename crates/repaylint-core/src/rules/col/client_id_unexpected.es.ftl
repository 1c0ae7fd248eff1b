# untranslated
client-id-unexpected = The file has client ids ({ $present ->
        [one] in { $present } repayment
       *[other] in { $present } repayments
    }), but two columns are reported
    .help = Leave the client ids out. If you report three columns at Kiva (PA2, Account, Profile, CSV upload format), write column-mode = "three" in repaylint.toml.
    .fix = Leave the client ids out
    .summary = Client ids where two columns are reported
    .what = A file with client ids although your setting says that only loan id and amount are reported. Nothing else is said about these ids.
    .why = Partners that use the two-column format report the loan id and the amount, in this order. A client id between them stands where PA2 expects the amount.
    .excel = Delete the column of client ids and save as CSV again.
    .mis = Leave the client number out of the export.
