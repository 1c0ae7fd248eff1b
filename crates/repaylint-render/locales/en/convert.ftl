### What `repaylint convert` says.

convert-told-refused = Nothing was written: the report is not ready. Correct it, then convert it again.
convert-told-written = { $files ->
    [one] { $first } is written, with { $manifest } beside it.
   *[other] { COUNT($files) } files are written: { $first } to { $last }, with { $manifest } beside them.
}
convert-told-sum = { $files ->
    [one] { $repayments ->
        [one] 1 repayment
       *[other] { COUNT($repayments) } repayments
    }, { $total } in all.
   *[other] { COUNT($repayments) } repayments, { $total } in all, at most { COUNT($largest) } in a file.
}
convert-told-next = { $to ->
    [csv] Nothing was sent: upload { $files ->
        [one] it
       *[other] them
    } in PA2.
   *[other] Nothing was sent: { $files ->
        [one] the file
       *[other] each file
    } is the body of one call of the Partner API.
}
convert-told-other-parts = { $count ->
    [one] A part of another split was taken away, so that nobody sends it too: { $files }
   *[other] { COUNT($count) } parts of another split were taken away, so that nobody sends them too: { $files }
}
convert-told-broken-off = { $folder } is left of a conversion that broke off, or of one that is still running. If none is running, look whether you need anything in it, and delete it.

convert-told-manifest = { $file } is a manifest and no report: it is not read.

convert-only-manifest = A manifest was given without the files that it lists
    .help = Give the files too, or the folder that they lie in.
convert-taken = { $count ->
    [one] A file of an earlier conversion is already there: { $files }
   *[other] { COUNT($count) } files of an earlier conversion are already there: { $files }
}
    .help = Nothing was written. If they were sent, do not send the report again. If not, write over them with --force, or choose another folder with --out or another name with --name.
convert-is-input = { $file } is one of the reports and would be written over
    .help = Nothing was written. Choose another folder with --out, or another name with --name.
convert-is-folder = { $file } is a folder
    .help = Nothing was written. Choose another name with --name, or another folder with --out.
convert-no-folder = { $file } is a file and no folder
    .help = Nothing was written. Give --out the name of a folder.
convert-folder = { $case ->
    [permission] You may not read the folder { $file }
   *[other] The folder { $file } cannot be read: { $reason }
}
    .help = Nothing was written. Choose another folder with --out.
convert-stuck = { $case ->
    [not-found] { $file } cannot be written: the folder around it does not exist
    [permission] You may not write { $file }
   *[other] { $file } cannot be written: { $reason }
}
    .help = None of the files was written. Look whether the disk is full and whether you may write to the folder, or choose another one with --out.
convert-split-too-large = { COUNT($size) } repayments are too many for one call: the limit is { COUNT($max) }
    .help = Kiva asks for at most 200 to 300 repayments in a call. { $case ->
        [flag] Give --split a number up to { $max }.
       *[config] Write a number up to { $max } as size under [batch] in repaylint.toml.
    }
convert-bad-name = { $name } cannot be the name of files
    .help = Give --name a word that begins with a letter or digit and has no slash, colon, quote, star or question mark in it. The numbers and the ending are put after it.
convert-lost-in-csv = { $file }, { $place ->
    [row] row
   *[line] line
} { $line }: as a row of a CSV, this repayment would be taken for something else, such as a row of totals
    .help = Nothing was written. Convert the report with --to json, where nothing can be mistaken, or give the loan another id in your MIS and at Kiva.
convert-unsafe-id = { $file }, { $place ->
    [row] row
   *[line] line
} { $line }: the { $field ->
    [loan_id] loan id
   *[client_id] client id
} begins with { $sign }, and Excel would take it for a formula or a number
    .help = Nothing was written: no CSV can hold this id so that it stays what it is when somebody opens the file. Convert the report with --to json, or give the loan another id in your MIS and at Kiva.
convert-unfit = { $place ->
    [line] { $file }, line { $line }:
    [row] { $file }, row { $line }:
    [file] { $file }:
   *[run] The report:
} { $why ->
    [empty] there is no repayment
    [lost-row] this row cannot be read as a repayment and would be lost
    [broken-json] it is no complete JSON, and what is missing would be lost
    [mixed-modes] some repayments have a client id and others have not
    [broken-quote] a quote is broken, so that nobody knows where the values end
    [repeated] a field stands here twice with one repayment
    [no-loan-id] the loan id is missing
    [no-client-id] the client id is missing
    [damaged-id] the { $field ->
        [client_id] client id
       *[loan_id] loan id
    } is damaged
    [no-plain-amount] the amount is not written in digits with at most one point
    [twice] this loan is already in { $before-place ->
        [row] row { $before-line } of { $before-file }
       *[line] line { $before-line } of { $before-file }
    }
    [has-errors] it has errors
   *[other-total] its repayments do not come to the sum of the check
}
    .help = { $why ->
        [empty] Give the report of the month, with at least one repayment.
        [mixed-modes] Say with --column-mode whether you report two columns or three. With three, every repayment needs a client id.
        [other-total] This is a mistake of repaylint, not of your report. Do not send anything of it, and please report the mistake.
       *[other] Nothing was written or sent. The rule about this is switched off or excepted, but money is not reported on a guess. Correct it in the report; repaylint without --ignore and without exceptions says how.
    }
