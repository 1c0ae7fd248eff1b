# untranslated
spreadsheet-clutter = { $in ->
    [row] { $rows ->
        [one] Row { $lines } is a title or a note and no part of the table
       *[other] Rows { $lines } are titles or notes and no part of the table
    }
   *[line] { $rows ->
        [one] Line { $lines } is a title or a note and no part of the table
       *[other] Lines { $lines } are titles or notes and no part of the table
    }
}
    .help = { $in ->
        [row] { $rows ->
            [one] Delete the row, so that the sheet holds the header and the repayments and nothing else.
           *[other] Delete these rows, so that the sheet holds the header and the repayments and nothing else.
        }
       *[line] { $rows ->
            [one] Delete the line, so that the file holds the header and the repayments and nothing else.
           *[other] Delete these lines, so that the file holds the header and the repayments and nothing else.
        }
    }
    .fix = { $rows ->
        [one] Delete line { $lines }
       *[other] Delete lines { $lines }
    }
    .summary = Titles above the header or notes under the repayments
    .what = Rows above the header, such as the name of the report, and notes under the repayments, such as “Printed by” or “Page 1 of 3”. They are set aside, and the table between them is checked.
    .why = A program takes the first row for the header. With a title in its place it finds no loan id and no amount; and it takes a note under the data for one more repayment.
    .excel = Delete these rows and save as CSV again.
    .mis = Choose a plain data export instead of a printed report, or switch off its title and footer.
