# untranslated
not-utf8 = { $case ->
    [utf16] The file is saved as { $encoding }, not as UTF-8
    [damaged] The file is not valid UTF-8: the character here cannot be read
   *[guessed] The file is not saved as UTF-8 but, by all signs, as { $encoding }: the first character that shows it is “{ $character }”
}
    .help = { $case ->
        [utf16] Save the file again as UTF-8.
        [damaged] Export the file again as UTF-8. If it is in another encoding, name that one with --encoding.
       *[guessed] Save the file again as UTF-8. If “{ $character }” is not the right character at this place, name the right encoding with --encoding and check again.
    }
    .fix = Save the same text as UTF-8
    .summary = The file is not saved as UTF-8
    .what = Bytes that are not valid UTF-8: windows-1252 or Latin-1 from older programs, a code page of MS-DOS, or UTF-16. The likely encoding is named, and the other rules run on the text as it reads in that encoding. Where only columns that are not read are concerned, such as names, it is a warning.
    .why = Kiva takes text as UTF-8. In another encoding a letter such as ñ or é arrives as another character or not at all, and a loan id with such a letter matches no loan.
    .excel = Choose File, Save As and the type “CSV UTF-8 (Comma delimited)”. In LibreOffice choose File, Save As, tick “Edit filter settings” and take the character set “Unicode (UTF-8)”. Excel adds a byte-order mark (FMT002), which repaylint fix removes.
    .mis = Set the encoding (or character set) of the export to UTF-8, without BOM.
