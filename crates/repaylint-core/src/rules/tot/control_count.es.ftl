# untranslated
control-count = { $direction ->
    [more] There are { $found } repayments, { $difference } more than
   *[less] There are { $found } repayments, { $difference } fewer than
} { $by ->
    [file] the { $expected } in { $control }
   *[user] the { $expected } expected
}
    .help = { $case ->
        [repeated] { $difference ->
            [one] One repayment is of a loan that stands in the report before: this would explain it. Look the loan up in your MIS, and keep one row if both are the same repayment.
           *[other] { $difference } repayments are of loans that stand in the report before: these would explain it. Look the loans up in your MIS, and keep one row for each.
        }
        [unread] { $difference ->
            [one] One row could not be read as a repayment: this would explain it. Mend the row and check again.
           *[other] { $difference } rows could not be read as repayments: these would explain it. Mend the rows and check again.
        }
        [totals] A row of totals that was counted as a repayment would explain it. Take the number of loans from your MIS.
        [blank] { $difference ->
            [one] An empty row that was counted as a repayment would explain it. Take the number of loans from your MIS.
           *[other] { $difference } empty rows that were counted as repayments would explain it. Take the number of loans from your MIS.
        }
        [set-aside] { $difference ->
            [one] A row that is no repayment but was counted would explain it. Take the number of loans from your MIS.
           *[other] { $difference } rows that are no repayments but were counted would explain it. Take the number of loans from your MIS.
        }
        [header] A header row that was counted as a repayment would explain it, and so would a repayment that is missing. Take the number of loans from your MIS.
        [all-rows] The expected number is that of all rows of the file, with those that are no repayments. Take the number of loans from your MIS.
       *[none] Compare the loans with those in your MIS, and look where the expected number comes from: another month, branch or fund has another number of loans.
    }
    .related = { $case ->
        [repeated] This loan stands in the report before
        [unread] This row could not be read as a repayment
       *[other] This row is no repayment
    }
    .summary = Another number of repayments than expected
    .what = A report with more or fewer repayments than you expect. The number is given with --expect-count for all files together, or as count in a file beside the report that is named like it, such as report.csv.control.toml. Where rows that were set aside, or loans that stand in the report twice, are just as many as the difference, they are named. With --partial nothing is compared.
    .why = PA2 counts the loans that were reported of those that it expects, and what is not reported may be billed. The number from your MIS tells before you send whether a row was lost or doubled.
    .excel = Select the column of loan ids: Excel shows at the bottom of the window how many cells are filled. Take one off for the header.
    .mis = Let the MIS count the loans of the same month, branch and fund as the export, and give that number with --expect-count, or let the export write it to the control file.
