# untranslated
exponent-amount = The amount { $value } is in scientific notation: it reads as { $reading }
    .help = Write { $reading }. If the file has been through a spreadsheet, compare the amount with your MIS first: its last digits may have been rounded away.
    .fix = Write { $reading }
    .summary = An amount in scientific notation
    .what = An amount such as 1.25E+3, in which the letter E moves the decimal point. In JSON it is legal and only a warning.
    .why = In CSV such an amount may be refused or misread. Spreadsheets write large numbers like this after rounding them, so the amount may also differ from your MIS.
    .excel = Choose Format Cells, Number with two decimal places, make the column wide enough and save as CSV again.
    .mis = Export amounts with a fixed number of decimals. In program code, format them as decimal numbers and not with the shortest form of a floating-point number.
