ragged-row = { $case ->
    [separator] The fields of this row are separated by { $sign ->
            [comma] commas
            [semicolon] semicolons
            [tab] tabs
            [bar] vertical bars (|)
           *[other] another character
        }, those of the other rows by { $usual ->
            [comma] commas
            [semicolon] semicolons
            [tab] tabs
            [bar] vertical bars (|)
           *[other] another character
        }
   *[more] This row has { $found ->
            [one] { $found } field
           *[other] { $found } fields
        }, the file has { $expected ->
            [one] { $expected } column
           *[other] { $expected } columns
        }
}
    .help = { $case ->
        [separator] Separate the fields of this row like those of the other rows.
        [fewer] Compare the row with your MIS and complete it. A value may be missing, or a line break inside a name may have cut the row in two.
       *[more] Compare the row with your MIS. A separator inside a name or an amount often makes the surplus field: put that value in double quotes, or take the separator out of it.
    }
    .summary = A row with too many or too few fields
    .what = A row with more or fewer fields than the header, or than the first row where there is no header. Surplus fields at the end that are empty do not count, nor do missing fields of columns that are not read, unless a separator too many or too few seems to have moved the values of the row. The row is set aside: its amount is in no sum.
    .why = From the wrong field on, every value stands in the wrong column. Nobody can be sure which value is the loan id and which the amount, so the repayment would be reported wrongly or not at all.
    .excel = Look for the row that reaches beyond the last column, or ends before it, and move its values into the right columns. Then save as CSV again.
    .mis = Have the export put text fields in double quotes (a setting often called “text qualifier”), so that a comma or a line break inside a name stays inside its field.
