# untranslated
broken-quote = { $case ->
    [unclosed] A double quote opens a field here and is never closed
    [text-after] Text follows the closing double quote of this field
   *[bare] A double quote stands inside a field that does not begin with one
}
    .help = { $case ->
        [unclosed] Add a double quote at the end of the value, or remove this one.
        [text-after] If the quote belongs to the value, write it twice. If it does not, remove it.
       *[bare] Remove the quote. If it belongs to the value, put the whole value in double quotes and write the quote inside it twice.
    }
    .summary = A double quote that is not closed or stands at a wrong place
    .what = A quoted field that is never closed, text after a closing quote, or a quote inside a field that does not begin with one. The row is read by its separators as far as that is possible, and the rows after it as always.
    .why = Between two double quotes, commas and line ends belong to the value. So one stray quote can make a program take all rows that follow for one long value: their repayments are lost without any message, and Kiva may bill loans that are not reported.
    .excel = Open the file in a text editor, mend the quote and save. Excel may show many rows in one cell here; do not save the file from Excel in that state.
    .mis = Have the export write a quote inside a value twice (""), or take double quotes out of names.
