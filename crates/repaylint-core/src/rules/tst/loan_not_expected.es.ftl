# untranslated
loan-not-expected = { $many ->
    [yes] { $count } of the { $all } repayments are of loans that Kiva’s list does not have, the first of them { $loan_id }
   *[no] Loan { $loan_id } is not among the loans that Kiva expects (not yet disbursed, ended, refunded, or unknown){ $near ->
        [none] {""}
        [group] . Kiva has a group loan { $other }
        [case] . It has { $other }, which differs in upper and lower case
        [zeros] . It has { $other }, which differs in leading zeros
       *[separators] . It has { $other }, which is written differently
    }
}
    .help = { $many ->
        [yes] { $trust ->
            [staging] The list is from Kiva’s test environment (staging), where other loans live. Fetch it from production and check again.
            [incomplete] The list breaks off: it holds { $listed } of { $said } loans. Fetch all its pages and check again.
            [old] The list is of { $taken }, but the report is of { $period }. Fetch it again and check again.
           *[full] The list is probably the wrong one: of another partner, or with another kind of id than the report. Compare a few ids of both, and look whether the report has the ids that your MIS sent to Kiva as internal_loan_id.
        }
       *[no] { $trust ->
            [staging] The list is from Kiva’s test environment (staging), where other loans live. If the report is meant for the real Kiva, fetch the list from production and check again.
            [incomplete] The list is not complete: it holds { $listed } of { $said } loans. Fetch all its pages and check again, or look the loan up in PA2.
            [old] The list is of { $taken }, and the report of { $period }. Fetch the list again and check again, or look the loan up in PA2.
            [group] If this repayment is a member’s part of that group loan, look in PA2 under which id the group is reported. If not, leave it out until PA2 shows the loan as payingBack.
           *[full] { $near ->
                [none] Look the loan up in PA2. If it is not there as payingBack or defaulted, leave it out.
                [group] Look the loan up in PA2. If it is not there as payingBack or defaulted, leave it out.
               *[other] If { $other } is the same loan, write its id exactly so. If not, leave the loan out until PA2 shows it as payingBack.
            }
        }
    }
    .related = Kiva has this loan
    .summary = A loan that Kiva does not expect
    .what = A repayment of a loan that Kiva’s list (--loans) does not have. Ids are compared as text, in three-column mode together with the client id. An id that is nearly the same, but for case, leading zeros or separators, is named and not taken for the same. It is a warning where the list proves less: it does not hold as many loans as it says, it is older than the month of the report (--period), it has a group loan with a similar id, or it is from Kiva’s test environment. Where nine in ten repayments are unknown it is one finding: the list is then probably the wrong one.
    .why = Kiva cannot book a repayment of a loan that it does not have, and the loan that was meant counts as not reported.
    .excel = Put Kiva’s list beside the report and look every loan id up with XLOOKUP. Look at the rows without a match.
    .mis = Export only loans that were posted to Kiva and are payingBack or defaulted there, with the id that was sent as internal_loan_id.
