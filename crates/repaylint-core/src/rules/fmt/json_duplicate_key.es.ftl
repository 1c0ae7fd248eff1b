# untranslated
json-duplicate-key = The field “{ $name }” stands a second time in the same object
    .help = Find out which of the two values is right, and take the other field out.
    .related = The first field of this name
    .summary = The same field twice in one object
    .what = A JSON object that holds a field twice, such as two amounts in one repayment.
    .why = Most programs keep one of the two values and drop the other without a word. Which one is left to chance, so the borrower may be credited with the wrong amount.
    .excel = Excel does not write JSON. Take one of the two fields out in a text editor, or report by CSV.
    .mis = Have the export written by a JSON library from one record a repayment; such a library writes each field once.
