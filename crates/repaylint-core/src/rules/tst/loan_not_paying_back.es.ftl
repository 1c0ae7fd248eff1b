# untranslated
loan-not-paying-back = { $many ->
    [yes] { $count } of the { $all } repayments are of loans that Kiva has as { $written }
   *[no] { $status ->
        [fundRaising] Loan { $loan_id } is fundRaising at Kiva: lenders have not yet funded it
        [raised] Loan { $loan_id } is raised at Kiva: it is funded, but its money is not yet on the way to you
        [ended-final] Loan { $loan_id } has ended at Kiva and is reported with its final amount, { $amount }
        [ended] Loan { $loan_id } has ended at Kiva, but is reported with { $amount }
        [refunded] Loan { $loan_id } was refunded: its lenders have their money back
        [expired] Loan { $loan_id } has expired at Kiva: it was not funded in time
        [inactive] Loan { $loan_id } is inactive at Kiva: it was taken down before it was funded
        [inactive_expired] Loan { $loan_id } is inactive_expired at Kiva: it was taken down after it had expired
        [deleted] Loan { $loan_id } was deleted at Kiva
        [issue] Loan { $loan_id } has an open issue at Kiva: its draft was not accepted as it was
        [issue_revising] Loan { $loan_id } is issue_revising at Kiva: its draft is still being corrected
        [issue_approving] Loan { $loan_id } is issue_approving at Kiva: its corrected draft waits for approval
        [reviewed] Loan { $loan_id } is reviewed at Kiva: its draft was looked at, but it is not yet shown to lenders
       *[other] Loan { $loan_id } has the status { $written } at Kiva, which Kiva’s documents do not explain
    }
}
    .help = { $environment ->
        [staging] The list is from Kiva’s test environment (staging), where other loans live. If the report is meant for the real Kiva, fetch the list from production and check again.
       *[production] { $status ->
            [fundRaising] It was paid out before Kiva funded it. Leave it out until PA2 shows it as payingBack. { $basis ->
                [cumulative] Nothing is lost: a cumulative amount carries over to the first month in which it is payingBack.
                [outstanding] Nothing is lost: the amount still owed tells Kiva everything in the first month in which it is payingBack.
                [period] Add what was repaid until then to the first month in which it is payingBack.
               *[unknown] What was repaid until then belongs into the first month in which it is payingBack; a cumulative amount holds it already.
            }
            [raised] Leave it out until PA2 shows it as payingBack. { $basis ->
                [cumulative] Nothing is lost: a cumulative amount carries over to that month.
                [outstanding] Nothing is lost: the amount still owed tells Kiva everything then.
                [period] Add what was repaid until then to that month.
               *[unknown] What was repaid until then belongs into that month; a cumulative amount holds it already.
            }
            [ended-final] Nothing needs to be done. You can leave the loan out from now on.
            [ended] Kiva takes no more repayments for it. Compare its final amount in your MIS and in PA2. If they agree, leave the loan out. If not, write to Kiva.
            [refunded] Leave it out: Kiva expects nothing more. If you do not know of the refund, write to Kiva.
            [expired] Leave it out for good: Kiva’s lenders have no part in this loan. If it was to be posted again, use the loan of the new posting.
            [inactive] Leave it out, and ask Kiva why it was taken down.
            [inactive_expired] Leave it out for good: Kiva’s lenders have no part in this loan.
            [deleted] Leave it out. If it should not have been deleted, write to Kiva.
            [issue] Leave it out, and look in PA2 what Kiva asks you to correct.
            [issue_revising] Leave it out, and finish the correction of the draft in PA2.
            [issue_approving] Leave it out until PA2 shows it as payingBack.
            [reviewed] Leave it out until PA2 shows it as payingBack.
           *[other] Look the loan up in PA2. Report it only if PA2 expects a repayment of it.
        }
    }
    .related = Kiva has the loan here
    .summary = A loan that takes no repayments at Kiva
    .what = A repayment of a loan that Kiva’s list (--loans) has with another status than payingBack or defaulted: not yet funded (fundRaising, raised), still a draft (issue, reviewed), or over (ended, refunded, expired, inactive, deleted). A loan that has ended is a note only where it is reported with its final amount: the whole loan where amounts are cumulative, 0 where they are what is still owed. It is a warning where the list does not tell the loan’s amount, where the status is a word that Kiva’s documents do not have, and where the list is from Kiva’s test environment.
    .why = Only loans in payingBack and defaulted can receive repayments. Most partners pay loans out before Kiva has funded them, so an export of all active loans holds such loans every month.
    .excel = Put the status from PA2’s download of loans beside your rows with XLOOKUP and filter for everything that is neither payingBack nor defaulted.
    .mis = Let the export take the loans that are payingBack or defaulted at Kiva, by the list that the Partner API gives, and not all active loans.
