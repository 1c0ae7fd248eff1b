# untranslated
batch-too-large = The document holds { $repayments } repayments; a call of the API should carry at most { $max }
    .help = Run repaylint convert with --to json --split { $size }: it writes the same repayments as several files, each for one call.
    .summary = More repayments than one call of the API should carry
    .what = A JSON document with more repayments than one call should carry: 300, unless max under [batch] in repaylint.toml says otherwise. A CSV file that is uploaded in PA2 is not meant.
    .why = Kiva asks that a call carries at most 200 to 300 loans and that larger reports are split into several calls, also by partners who are small today.
    .excel = Nothing needs to be changed in the spreadsheet: save it as CSV, and repaylint convert makes the files for the API from that.
    .mis = Send the report in several calls of 200 to 300 repayments, one after the other.
