# untranslated
sep-line = The first line “{ $line }” is meant for Excel and is no part of the data
    .help = Delete the line.
    .fix = Delete the line
    .summary = A first line that only Excel understands
    .what = A first line such as sep=; that tells Excel by which character the fields are separated. It is set aside, and the rest of the file is checked.
    .why = Any other program takes this line for the header, or for the first repayment.
    .excel = Excel never shows this line, and a file that Excel saves as CSV does not have it: open the file in Excel and save it as CSV again, or delete the line in a text editor.
    .mis = Switch off the line for Excel (sep=) in the export.
