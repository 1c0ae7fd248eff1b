# untranslated
client-id-missing = { $case ->
    [column] Three columns are reported, but no repayment in the file has a client id
    [nameless] The repayment has no client id
   *[loan] The repayment of loan { $loan } has no client id
}
    .help = { $case ->
        [column] Export the report again with the client ids. If you report two columns at Kiva (PA2, Account, Profile, CSV upload format), write column-mode = "two" in repaylint.toml.
       *[loan] Look the client up in your MIS and add the client id.
    }
    .summary = A repayment without client id where three columns are reported
    .what = An empty or missing client id although your setting, or the header of the file, says that loan id, client id and amount are reported. If the whole column is missing, it is one finding.
    .why = Partners that use the three-column format need both ids. Where loans are numbered for each client, the loan id alone can mean the loan of another borrower.
    .excel = Fill the column client_id from your MIS, and save as CSV again.
    .mis = Add the client number to the export under the name client_id, and complete the clients that have none.
