### What `repaylint submit` says.

# The verdict, once somebody tried to send the report.
verdict-sent = { $arrived ->
    [all] Sent
    [part] Sent in part
    [unknown] Sent with an outcome that nobody knows
   *[nothing] Nothing is with Kiva
}{ $found ->
    [yes] , and to be looked at: { $counts }
   *[no] {""}
}
submit-told-refused = { $sent ->
    [part] Nothing more was sent: the check does not let the report pass now. A part of it may be with Kiva, so its file must stay as it is. Give the same command again as it was when the report passed, with the same lists and settings and --resume added; corrections go into PA2.
   *[nothing] Nothing was sent: the report is not ready. Correct it, then send it.
}
submit-told-nothing-left = Nothing is left to do: the journal says that everything is with Kiva.
submit-told-no-period = Nobody looked whether these loans were sent before for this month, as no month is given. Give it with --period, such as --period 2026-10.
submit-told-no-journal = { $file } is called like a journal, but cannot be read as one, so nobody looked whether it says that these loans were sent before. Perhaps another program saved it: bring it back from a backup.
submit-told-torn = The last line of { $file } broke off while it was written. It is marked in the journal, and everything before it holds.
submit-told-leaves = Batch { $batch } leaves.
submit-told-accepted = Batch { $batch } of { $of } is with Kiva: { COUNT($repayments) } of { COUNT($all) } repayments, { $total } of { $sum }{ $problems ->
    [0] {""}
    [one] ; Kiva names 1 problem
   *[other] ; Kiva names { COUNT($problems) } problems
}
submit-told-answer = Kiva’s answer to batch { $batch }: { $message } ({ $code })
submit-told-odd-answer = Kiva’s answer to batch { $batch } is not as the API’s document says: { $why }. Look in PA2 whether everything is there, and tell Kiva.
submit-told-stopping = Stopping. The batch that is under way is finished first.
submit-told-done = All of the report is with Kiva: PA2 should show { COUNT($repayments) } { $repayments ->
    [one] repayment
   *[other] repayments
}, { $total } in all, in { $uploads ->
    [one] 1 upload
   *[other] { COUNT($uploads) } uploads
}{ $numbered ->
    [all] {" "}({ $numbers })
    [some] , among them { $numbers }
   *[no] {""}
}.
submit-told-finalize = { $environment ->
    [production] The Kiva Coordinator must now review and finalize the report in PA2. Until then it does not count.
   *[staging] This was the test environment: the real report is sent with --env production, and the Kiva Coordinator must then review and finalize it in PA2.
}
submit-told-so-far = { $accepted ->
    [0] No batch is with Kiva for certain.
   *[other] With Kiva for certain: { COUNT($accepted) } of { $batches ->
        [one] 1 batch
       *[other] { COUNT($batches) } batches
    }, { $repayments ->
        [one] 1 repayment
       *[other] { COUNT($repayments) } repayments
    }, { $total }.
}
submit-told-lacks = { $case ->
    [known] { $loans ->
        [0] The report has all loans that Kiva expects.
        [one] Kiva expects 1 loan that the report does not have. It may be billed all the same.
       *[other] Kiva expects { COUNT($loans) } loans that the report does not have. They may be billed all the same.
    }
   *[unknown] Nobody looked which loans Kiva expects: give its list with --loans.
}
submit-told-ask-total = This reports { $repayments ->
    [one] 1 repayment
   *[other] { COUNT($repayments) } repayments
}, { $total } in all, to Kiva’s real environment. { $begun ->
    [yes] Still to go: { $left ->
        [one] 1 repayment
       *[other] { COUNT($left) } repayments
    }, { $left-total }. To send them, type the total of all:
   *[no] To send them, type the total:
}

## The plan of --dry-run.

submit-plan = Nothing is sent: this is what would be.
submit-plan-file = { $file }  sha256 { $sha256 }
submit-plan-rules = Checked by repaylint { $version }, rule set { $rules }
submit-plan-to = To { $environment ->
    [production] Kiva’s real environment (production)
   *[staging] Kiva’s test environment (staging)
}, { $api }, { $known ->
    [yes] partner { $partner }
   *[no] for the partner of the credentials
}
submit-plan-period = { $known ->
    [yes] For { $period }
   *[no] For a month that is not given
}
submit-plan-sum = { $batches ->
    [one] 1 batch
   *[other] { COUNT($batches) } batches
}, { $repayments ->
    [one] 1 repayment
   *[other] { COUNT($repayments) } repayments
}, { $total }
submit-plan-batch = batch { $batch }: { $repayments ->
    [one] 1 repayment
   *[other] { COUNT($repayments) } repayments
}, { $total }, { $case ->
    [accepted] with Kiva already
    [unknown] outcome unknown
    [refused] refused before
    [not-sent] tried before, not sent
   *[planned] not sent yet
}, sha256 { $sha256 }
submit-plan-journal = { $case ->
    [done] Nothing would be sent: the journal { $file } says that everything is with Kiva.
    [unknown] Nothing would be sent: by the journal { $file } nobody knows whether a batch arrived.
    [there] The journal { $file } has begun: the same command with --resume added goes on.
   *[new] The journal will be { $file }
}

## What keeps a report from being sent.

submit-stdin = A report that is sent must be a file
    .help = Nothing was sent. Save the report as a file: its journal lies beside it, and stands between a crash and a loan that is reported twice.
submit-which-journal = { $case ->
    [folder] A folder has no journal of its own
   *[files] Several files have no journal of their own
}
    .help = Nothing was sent. Give the journal a name with --journal, such as --journal october.submission.jsonl, and the same name whenever you send these files.
submit-output-is-journal = { $file } is the journal of the submission and would be written over
    .help = Nothing was sent. Choose another name for the result.
submit-lost-count = The batches are not those that were planned
    .help = Nothing more was sent. This is a mistake of repaylint, not of your report: please report it.
submit-senseless = The journal { $file } does not let this happen now
    .help = Nothing more was sent. Look whether another program has changed the journal. If not, this is a mistake of repaylint: please report it.
submit-locked = Another run is sending by the journal { $file }
    .help = Nothing was sent by this run. Wait until the other one has ended; if none is running, close whatever has the file open.
submit-journal-unusable = { $case ->
    [not-found] The journal { $file } cannot be written: its folder does not exist
    [permission] You have no right to read and write the journal { $file }
    [folder] The journal { $file } is a folder
   *[other] The journal { $file } cannot be written: { $reason }
}
    .help = Without its journal nothing more is sent. { $case ->
        [not-found] Create the folder, or correct the name after --journal. If a part of the report was sent by a journal, go on by that one and by no other.
        [permission] Get the right to read and write it, then give the same command again. Choose another place with --journal only if nothing of the report was ever sent: what is with Kiva stands in this journal alone, and by another one it would be sent twice.
        [folder] Give --journal the name of a file. If a part of the report was sent by a journal, go on by that one and by no other.
       *[other] Look whether the disk is full, then give the same command again. Choose another place with --journal only if nothing of the report was ever sent: what is with Kiva stands in this journal alone, and by another one it would be sent twice.
    }
submit-journal-gone = { $case ->
    [accepted] Batch { $batch } of { $of } is with Kiva, but the journal { $file } was moved, deleted or replaced meanwhile
    [not-sent] Batch { $batch } of { $of } did not arrive, and the journal { $file } was moved, deleted or replaced meanwhile
    [unknown] Nobody knows whether batch { $batch } of { $of } arrived, and the journal { $file } was moved, deleted or replaced meanwhile
   *[none] The journal { $file } was moved, deleted or replaced while it was in use
}
    .help = Nothing more was sent. Bring the journal back as it was before you give the command again: without it, what is with Kiva would leave once more. { $case ->
        [accepted] Then add --resume --mark-accepted { $batch }.
        [not-sent] Then add --resume --resend { $batch }.
        [unknown] Then look in PA2 for an upload with { $total } in all: if it is there, add --resume --mark-accepted { $batch }; if not, add --resume --resend { $batch }.
       *[none] Then add --resume.
    }
submit-no-journal = { $file } is no journal
    .help = Nothing was sent. Give --journal the name of the file that an earlier run began, or a name that no file has.
submit-journal-damaged = The journal { $file } cannot be believed: line { $line } { $case ->
    [unreadable] is not as it was written
    [unchained] does not follow the line before it
   *[senseless] tells of something that cannot have happened
}
    .help = Nothing was sent. A journal must never be edited: bring back the file as it was after the last run, from a backup. If there is none, look in PA2 which batches of the report are there before you send anything.
submit-journal-format = The journal { $file } is written in a way that this version of repaylint does not know
    .help = Nothing was sent. Use the version of repaylint by which it began.
submit-other-journal = { $case ->
    [permission] You may not read { $file }
   *[other] { $file } cannot be read: { $reason }
}
    .help = Nothing was sent. It may be a journal of this month that says which loans were sent. Let it be read, or wait until the run that writes it has ended.
submit-sent-before = { $all ->
    [yes] All loans of the report ({ COUNT($count) }) were
   *[no] { $count ->
        [one] 1 loan of the report was
       *[other] { COUNT($count) } loans of the report were
    }
} sent to { $environment } before for { $period }, as { $files } says{ $listed ->
    [yes] : { $loans }
   *[no] {""}
}
    .help = Nothing was sent. Take these loans out of the report, or correct the month with --period. If they really must be reported again for the same month, send them with --again.
submit-same-report = This very report was sent to { $environment } before, as { $files } says
    .help = Nothing was sent. Go on by that journal, with --journal and --resume, if not all of it was sent. If it must really be reported again, for another month perhaps, send it with --again.
submit-sent-meanwhile = Another run is sending the same loans to { $environment } at this moment, by { $files }
    .help = Nothing was sent by this run. Wait until the other one has ended, and give the same command again: then it is plain what was sent.
submit-already-sent = This report was sent: by the journal { $file } everything is with Kiva (batches: { COUNT($batches) })
    .help = Nothing was sent. Look in PA2, where the Kiva Coordinator reviews and finalizes it. Another report needs a file name of its own, or another --journal.
submit-needs-resume = { $case ->
    [unknown] A run before this one broke off or got no clear answer, and nobody knows whether batch { $batch } arrived
    [none] A run before this one began by the journal { $file }, but no batch is with Kiva
   *[open] This report was sent in part: by the journal { $file } { COUNT($accepted) } of { COUNT($batches) } batches are with Kiva
}
    .help = Nothing was sent. { $case ->
        [unknown] Look in PA2, under Repayments, whether batch { $batch } is there. Then give the same command again: if it is there, with --resume --mark-accepted { $batch } added; if not, with --resume --resend { $batch } added.
       *[open] Give the same command again with --resume added: only batches that are not with Kiva leave.
    }
submit-report-changed = { $case ->
    [done] The journal { $file } is of another report, which was sent in full
   *[other] The report has changed since the journal { $file } began
}
    .help = Nothing was sent. { $case ->
        [done] Give this report a file name of its own, or another --journal.
        [arrived] Part of the old report is with Kiva. Bring the old file back and give the same command again with --resume added; corrections go into PA2, or into a report of their own with another --journal.
       *[nothing] By the journal nothing of the old report arrived, so the new one may be sent by a journal of its own: --journal FILE.
    }
submit-settings-changed = With the settings of today the batches would not be those of the journal { $file }
    .help = Nothing was sent. Use the settings by which it began: the columns (--column-mode), the order of the files, the encoding and the sheet.
submit-nothing-unknown = { $case ->
    [none] No report was sent by the journal { $file } yet, so the outcome of batch { $batch } is not unknown
   *[known] The outcome of batch { $batch } is not unknown
}
    .help = Nothing was sent. --mark-accepted and --resend are for the one batch whose outcome is unknown. { $case ->
        [none] Look whether the report was sent by another --journal or to the other environment.
       *[known] Give the same command again with --resume alone. The journal is { $file }.
    }
submit-other-batch = Not batch { $batch } is of unknown outcome, but batch { $open }
    .help = Nothing was sent. Look in PA2 whether batch { $open } is there. Then give the same command again: if it is there, with --resume --mark-accepted { $open } added; if not, with --resume --resend { $open } added.
submit-other-partner = The journal { $file } is for partner { $expected }, the credentials are for partner { $actual }
    .help = Nothing was sent. Use the credentials by which it began.
submit-other-address = By the journal { $file } this report was sent to { $expected }, but now it would go to { $actual }
    .help = Nothing was sent. Look at base-url under [api.staging] or [api.production] in repaylint.toml. If the first address was only for a test, begin anew with another --journal.
submit-other-month = The journal { $file } is for { $expected }, but this run is for { $actual }
    .help = Nothing was sent. Correct the month with --period. If the same report really counts for another month, begin anew with another --journal.
submit-staging-list = { $file } is a list of loans from the test environment, and this report goes to the real one
    .help = Nothing was sent. Other loans live there. Give --loans a list from the real environment.
submit-needs-total = The real environment needs the total, and nobody can be asked here
    .help = Nothing was sent. Give the total that the report should come to, by your MIS, as --confirm-total. The report comes to { $total }.
submit-bad-total = { $case ->
    [empty] No total was given
   *[other] { $value } is no total
}
    .help = Nothing was sent. Write digits with a point before the decimals and nothing else, such as 52955120.02.
submit-wrong-total = The report comes to { $total }, not to { $value }
    .help = Nothing was sent. Find out which of the two is right before you report anything: compare the report with your MIS.

## How it ended. $why and $advice: what api.ftl says of it, where anything came from the network.

submit-unfit = { $document ->
    [given] Batch { $batch } of { $of } was not sent, because the document of the API that --openapi names wants it otherwise: { $why }
   *[own] Batch { $batch } of { $of } was not sent, because by what repaylint knows of the API it would be wrong: { $why }
}
    .help = { $sent ->
        [part] Nothing of this batch is with Kiva.
       *[nothing] Nothing was sent.
    } { $document ->
        [given] If that document is the right one, look for a newer repaylint; until then upload the CSV in PA2.
       *[own] Look for a newer repaylint; until then upload the CSV in PA2.
    }
submit-not-sent = Batch { $batch } of { $of } did not arrive: { $why }
    .help = { $advice } Then give the same command again with --resume added.
submit-refused = Batch { $batch } of { $of } was not taken: { $why }
    .help = { $advice } { $case ->
        [size] The batches of this journal keep their size. As none is with Kiva, begin anew with another --journal.
        [size-part] The batches of this journal keep their size. Put the repayments that are not with Kiva yet into a file of their own, and send that.
        [part] If the report must change, ask Kiva first, as a part of it is with Kiva. If not, give the same command again with --resume added.
       *[other] If the report must change, correct it and send it by another --journal, as none of it is with Kiva. If not, give the same command again with --resume added.
    }
submit-stopped = Stopped before everything was sent
    .help = No batch is half sent. Give the same command again with --resume added.
submit-unknown = Nobody knows whether batch { $batch } of { $of } arrived. { $why }
    .help = Do not send it again before you know. Look in PA2, under Repayments, for an upload of { $repayments ->
        [one] 1 repayment
       *[other] { COUNT($repayments) } repayments
    } with { $total } in all. Then give the same command again: if it is there, with --resume --mark-accepted { $batch } added; if it is not there after a while, with --resume --resend { $batch } added. What was sent stands in { $journal }.
submit-unsettled = Nobody knows whether batch { $batch } of { $of } arrived: a run before this one broke off, or got no clear answer
    .help = Nothing was sent. Look in PA2, under Repayments, for an upload of { $repayments ->
        [one] 1 repayment
       *[other] { COUNT($repayments) } repayments
    } with { $total } in all. Then give the same command again: if it is there, with --resume --mark-accepted { $batch } added; if it is not there, with --resume --resend { $batch } added. What was sent stands in { $journal }.
submit-not-written-down = { $case ->
    [accepted] Batch { $batch } of { $of } is with Kiva, but the journal could not be written: { $reason }
    [not-sent] Batch { $batch } of { $of } did not arrive, but the journal could not be written: { $reason }
   *[unknown] Nobody knows whether batch { $batch } of { $of } arrived, and the journal could not be written: { $reason }
}
    .help = Look whether the disk is full. { $case ->
        [accepted] It is with Kiva. Give the same command again with --resume added; if that says that nobody knows, with --resume --mark-accepted { $batch }.
        [not-sent] It is not with Kiva. Give the same command again with --resume added; if that says that nobody knows, with --resume --resend { $batch }.
       *[unknown] Look in PA2 for an upload with { $total } in all. Then give the same command again: if it is there, with --resume --mark-accepted { $batch } added; if not, with --resume --resend { $batch } added.
    } The journal is { $journal }.
