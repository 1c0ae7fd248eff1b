# untranslated
control-total = { $direction ->
    [more] The repayments add up to { $found }, which is { $difference } more than
   *[less] The repayments add up to { $found }, which is { $difference } less than
} { $by ->
    [file] the control total of { $expected } in { $control }
   *[user] the expected total of { $expected }
}{ $unread ->
    [0] {""}
    [one] ; 1 amount could not be read and is not in the sum
   *[other] ; { $unread } amounts could not be read and are not in the sum
}
    .help = { $case ->
        [one-twice] The loan { $loan } stands in the report again with { $amount }, which is the difference: counting it twice would explain it. Look the loan up in your MIS, and keep one row if both are the same repayment.
        [all-twice] { $matches } repayments are of loans that stand in the report before, and together they are the difference: counting them twice would explain it. Keep one row for each loan.
        [total-among] The amount of the loan { $loan } is the expected total: a row of totals that is read as a repayment would explain it. Delete the row if it is one.
        [equal-more] { $matches ->
            [one] The amount of the loan { $loan } is the difference: a repayment that does not belong in this report would explain it. Look the loan up in your MIS.
           *[other] { $matches } repayments have the amount { $amount }, which is the difference: one of them that does not belong in this report would explain it. Look them up in your MIS.
        }
        [equal-less] { $matches ->
            [one] The amount of the loan { $loan } is the difference: a control total that holds it twice would explain it, and so would another repayment of this amount that is missing. Look in your MIS which of them it is.
           *[other] { $matches } repayments have the amount { $amount }, which is the difference: another one that is missing would explain it. Look in your MIS whether there are more of them.
        }
        [point] { $matches ->
            [one] { $amount } for the loan { $loan } would explain it if it should be { $right }: its decimal point would be lost or at the wrong place. Look the loan up in your MIS.
           *[other] { $matches } amounts would each explain it if their decimal point were lost or at the wrong place. Look them up in your MIS.
        }
        [swapped] { $matches ->
            [one] { $amount } for the loan { $loan } would explain it if it should be { $right }: two of its digits would have changed places. Look the loan up in your MIS.
           *[other] { $matches } amounts would each explain it if two of their digits had changed places. Look for amounts that were typed by hand.
        }
        [set-aside] { $matches ->
            [one] A row that could not be read as a repayment holds { $amount }, which is the difference. Mend this row and check again.
           *[other] { $matches } rows that could not be read as repayments hold { $amount }, which is the difference. Mend these rows and check again.
        }
        [unread] Mend the amounts that could not be read, and check again.
        [doubled] The sum is exactly twice the expected total: rows that were all pasted twice would explain it, and so would subtotals that are read as repayments. Look for them.
        [halved] The expected total is exactly twice the sum: a row of totals that was added to it would explain it. Take the total from your MIS again.
        [own-total-expected] The report’s own row of totals says { $amount } as well: rows that were lost or changed after the export would explain it. Export the report from your MIS again.
        [own-total-found] The report’s own row of totals says { $amount }, as the rows do: a control total of another month, branch or list would explain it. Look where the control total comes from.
       *[none] No single repayment explains the difference. Compare the report with your MIS loan by loan, and look where the control total comes from: another month, branch or currency has another total.
    }
    .related = { $case ->
        [one-twice] One of the repayments for this loan
        [all-twice] This loan stands in the report before
        [total-among] This amount is the expected total
        [set-aside] This row holds the difference
        [own-total-expected] The report’s own total
        [own-total-found] The report’s own total
       *[other] This amount would explain the difference
    }
    .summary = The amounts do not add up to the control total
    .what = A report whose amounts do not add up to the total that you expect. The total is given with --expect-total for all files together, or in a file beside the report that is named like it, such as report.csv.control.toml: it may hold total, count, currency and period. The sum is exact. Where one repayment, one row or one slip would explain the difference, it is named. With --partial nothing is compared.
    .why = A control total is the oldest check of accountants: it comes from the MIS by another way than the rows, so it notices a row that was lost, doubled or changed on the way. A finalized report cannot be revised.
    .excel = Select the amount column: Excel shows its sum at the bottom of the window. If that is not the total of your MIS, sort by amount and look for the repayment that is named.
    .mis = Run the report of totals of the same month, branch and fund as the export, and give that total with --expect-total, or let the export write it to the control file.
