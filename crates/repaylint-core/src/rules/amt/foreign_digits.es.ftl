# untranslated
foreign-digits = The amount { $value } is written in the digits of another script: it reads as { $reading }
    .help = Write { $reading }.
    .fix = Write { $reading }
    .summary = An amount in the digits of another script
    .what = An amount in Arabic-Indic, Devanagari, full-width or other digits than 0 to 9.
    .why = People read these digits as the same number. Programs that expect 0 to 9 may not read them at all, and then the amount cannot be booked.
    .excel = Type the amounts anew with the digits 0 to 9. If all of them are affected, change the digits under Region in the settings of Windows, and save as CSV again.
    .mis = Let the export write numbers independently of the language of the screen (in program code: the invariant or “C” locale).
