# untranslated
kiva-id-used = { $many ->
    [yes] { $count } of the { $all } repayments have Kiva’s own number of the loan instead of your loan id, the first of them { $loan_id }
   *[no] { $known ->
        [no] { $loan_id } is Kiva’s own number of a loan, and no loan id of yours
       *[yes] { $loan_id } is Kiva’s own number of loan { $internal }, and no loan id of yours
    }
}
    .help = { $environment ->
        [staging] The list is from Kiva’s test environment (staging), where other loans live. If the report is meant for the real Kiva, fetch the list from production and check again.
       *[production] { $many ->
            [yes] Take the column with the loan ids of your MIS instead of the column Kiva ID.
           *[no] { $known ->
                [no] Look the loan up in PA2 by this number and write its loan id.
               *[yes] Write { $internal }, the loan id under which your MIS sent it to Kiva.
            }
        }
    }
    .fix = Write the loan id of the MIS
    .related = Kiva has the loan here
    .summary = Kiva’s own number instead of the loan id
    .what = A loan id that Kiva’s list (--loans) has not as a loan id of yours (internal_loan_id), but as Kiva’s own number of a loan (kiva_id).
    .why = Every loan has two numbers: the one that your MIS gave it, and the one on Kiva’s web site. Repayments are reported by the first. By the second Kiva finds no loan, or the wrong one.
    .excel = PA2’s downloads have both columns. Look the loan id up by the Kiva ID with XLOOKUP and write it instead.
    .mis = Export the loan id that was sent to Kiva in the loan draft as loan_id, not the number that Kiva answered with.
