named-by-kiva = { $named ->
    [yes] Kiva says of the loan { $loan_id }
    [batch] Kiva’s answer to batch { $batch } does not say that all is well
   *[no] Kiva says of a loan in batch { $batch }, without naming it
}{ $said ->
    [yes] : { $details }
   *[no] { $named ->
        [batch] {""}
       *[no] : something is wrong with it
    }
}{ $coded ->
    [yes] {" "}({ $code })
   *[no] {""}
}
    .help = The report has been sent: { $named ->
        [batch] look in PA2, under Repayments, whether the loans of batch { $batch } are there, and show this answer to your contact at Kiva. Do not send them again before you know.
       *[no] look the loan up in PA2, under Repayments, and in your MIS. If its amount must change, correct it in PA2 or report it to your contact at Kiva before the Kiva Coordinator finalizes the report there.
    }
    .summary = Kiva names a problem with what was sent
    .what = What the Partner API answered when the report was sent: it took the batch and named single loans with which something is wrong, or it answered in words other than those of success. The words and the code are Kiva's own. It is found by “repaylint submit” alone, never by a check.
    .why = Kiva has the report, but may not count this repayment as you meant it. A report that is finalized cannot be revised.
    .example = Only Kiva can tell the two apart: the first loan is one that it does not accept, the second one that it does.
    .excel = Find the row by the loan id, and compare it with the loan in PA2.
    .mis = Look whether the loan has the same id and the same status in your MIS and in PA2.
