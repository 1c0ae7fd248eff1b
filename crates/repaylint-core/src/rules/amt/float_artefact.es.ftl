# untranslated
float-artefact = The amount { $value } has digits at its end that a calculation left behind: it was probably { $reading }
    .help = Look the amount up in your MIS. If it is { $reading } there, write that.
    .fix = Write { $reading }
    .summary = Digits that a calculation left behind
    .what = An amount of at least twelve digits whose decimals are a row of zeros or nines and a few stray digits, such as 25.000000000000004 or 24.999999999999996.
    .why = Computers calculate many decimal numbers with a tiny error. The error is now in the file: the amount differs from your MIS, and the report’s total with it.
    .excel = Round with =ROUND(B2,2) in a free column, where B2 is the first amount, and paste the results over the amounts with Paste Special, Values.
    .mis = Keep amounts as decimal numbers and not as floating point (in SQL DECIMAL, in C# decimal, in Java BigDecimal), and round them to the decimals of the currency before they are written.
