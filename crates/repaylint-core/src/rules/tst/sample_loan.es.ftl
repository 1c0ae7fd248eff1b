# untranslated
sample-loan = { $case ->
    [pair] Loan { $loan_id } of client { $client_id } is the example from Kiva’s sample programs
   *[alone] Loan { $loan_id } has the id that Kiva’s sample programs use as an example
}
    .help = { $case ->
        [pair] Take the row out. It was probably left over from a test of the connection to Kiva.
       *[alone] Look the loan up in your MIS. If it is a real loan of yours, leave it as it is: with --mis or --loans this warning goes away. If not, take the row out.
    }
    .summary = A loan of Kiva’s sample programs
    .what = The loans 1042970 of client 184729 and 1043223 of client 481395, which stand in Kiva’s public sample of a repayment report. In a file without client ids the two loan ids alone are a warning, as a partner may have a loan of that number. Ids that your ledger (--mis) or Kiva’s list (--loans) holds are never reported.
    .why = Whoever connects a system to Kiva begins with the sample. If its lines are left in the report, money is reported for loans that do not exist.
    .excel = Search the loan id column for 1042970 and 1043223 and delete the rows that are no loans of yours.
    .mis = Look in the program that makes the report for lines that were copied from the sample, and take them out.
