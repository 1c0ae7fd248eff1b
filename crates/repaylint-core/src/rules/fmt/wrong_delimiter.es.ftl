# untranslated
wrong-delimiter = { $sign ->
    [semicolon] The fields are separated by semicolons, not by commas
    [tab] The fields are separated by tabs, not by commas
    [bar] The fields are separated by vertical bars (|), not by commas
   *[other] The fields are separated by “{ $written }”, not by commas
}
    .help = Save the file with a comma between the fields.
    .fix = Put commas between the fields
    .summary = Another separator than the comma
    .what = Fields that are separated by a semicolon, a tab, a vertical bar or another character. The other rules run on the fields as they are separated. Tabs are right in a file whose name ends in .tsv.
    .why = CSV means comma-separated values. A program that expects commas sees each row as one single field, and finds neither a loan id nor an amount in it.
    .excel = Excel takes the separator from the regional format of the computer. In Windows open Control Panel, Region, Additional settings, set the list separator to a comma and the decimal symbol to a point, and save the file as CSV again. In LibreOffice choose File, Save As, tick “Edit filter settings” and set the field delimiter to a comma.
    .mis = Set the field separator of the export to a comma.
