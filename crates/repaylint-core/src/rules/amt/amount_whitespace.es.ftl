# untranslated
amount-whitespace = The amount “{ $value }” has blanks around it
    .help = Write { $reading } without the blanks.
    .fix = Write { $reading }
    .summary = Blanks around an amount
    .what = An amount with blanks, tabs or no-break spaces before or after it, such as the blank after the comma in 88001, 25.00.
    .why = In CSV a blank belongs to its field. Many programs ignore it, but one that does not takes the amount for text and cannot book it.
    .excel = Select the column, choose Data, Text to Columns and Finish: Excel reads the amounts again without blanks. Then save as CSV.
    .mis = Write the separator alone between the fields, without a blank after it, and trim amounts that are kept as text.
