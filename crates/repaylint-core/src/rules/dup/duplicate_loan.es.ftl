# untranslated
duplicate-loan = The loan { $loan } is reported again with the same amount, { $amount }
    .help = Look the loan up in your MIS. If the repayment stands twice by mistake, delete one row. If two members of a group paid the same amount, put both into one row with their sum.
    .fix = Delete the later row
    .related = The loan is first reported here
    .summary = The same loan twice with the same amount
    .what = A loan that stands in the report again, in the same file or in another file of the same run, with an equal amount. 25 and 25.00 are equal. With three columns a loan is named by its loan id and client id together.
    .why = Each loan has one amount in a report. If the second row is a copy, the borrower may be credited twice and the sum no longer matches your MIS. If it is another payment, it may be lost: no document says which of two rows counts.
    .excel = Choose Data, Remove Duplicates only after you have looked at the rows: members of a group can pay equal amounts. A pivot table by loan_id with a count shows every loan that stands twice.
    .mis = Group the export by loan, so that each loan gives one row. A join with a table of payments or group members often repeats the loan.
