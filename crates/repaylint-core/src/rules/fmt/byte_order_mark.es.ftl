# untranslated
byte-order-mark = { $case ->
    [json] The file begins with a byte-order mark, which JSON does not allow
    [no-header] The file begins with a byte-order mark, which sticks to the first loan id
   *[header] The file begins with a byte-order mark
}
    .help = Save the file as UTF-8 without a byte-order mark (Excel: “CSV (Comma delimited)”; most MIS exports have a setting “without BOM”).
    .fix = Remove the byte-order mark
    .summary = A byte-order mark at the start of the file
    .what = Three invisible bytes (EF BB BF) at the start of the file. Excel writes them with “CSV UTF-8”.
    .why = A program that does not expect the mark takes it for part of the first name or, without a header, of the first loan id, which then matches no loan at Kiva.
    .excel = Open the file in a text editor and save it as “UTF-8” rather than “UTF-8 with BOM”.
    .mis = Switch the byte-order mark (BOM) off in the export, or choose the encoding “UTF-8 without BOM”.
