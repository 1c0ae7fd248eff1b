# untranslated
client-mismatch-at-kiva = { $many ->
    [yes] { $count } of the { $all } repayments name another client than Kiva has for the loan, the first of them loan { $loan_id }
   *[no] { $known ->
        [no] Kiva has loan { $loan_id } without a client id, but the report says client { $client_id }
       *[yes] Kiva has loan { $loan_id } under client { $other }{ $more ->
            [0] {""}
            [one] {" "}and another client
           *[other] {" "}and { $more } other clients
        }, not under { $client_id }
    }
}
    .help = { $environment ->
        [staging] The list is from Kiva’s test environment (staging), where other loans live. If the report is meant for the real Kiva, fetch the list from production and check again.
       *[production] { $many ->
            [yes] Look whether the client id column holds the ids that your MIS sent to Kiva as internal_client_id, or another number of the client.
           *[no] Look the loan up in your MIS. If Kiva’s client is right, correct the client id. If the report’s is right, the loan id may be of another loan.
        }
    }
    .related = Kiva has this client
    .summary = Another client than Kiva has for the loan
    .what = A repayment whose loan id Kiva’s list (--loans) has, but only under other client ids. In three-column mode loan and client name the loan together. Client ids that only lack leading zeros are reported by IDS006.
    .why = With three columns Kiva looks a loan up by both ids. With the wrong client the repayment finds no loan, or one of somebody else.
    .excel = Look the client of every loan up in Kiva’s list with XLOOKUP and compare it with the report. Many differences often mean that a column was sorted by itself.
    .mis = Take the loan id and the client id from the same record of the loan, as they were sent to Kiva.
