# untranslated
file-repeated = { $case ->
    [copy] This file repeats { $earlier }: { $shared } loans stand in both, with the same amounts
   *[correction] This file and { $earlier } hold { $shared } loans in common, { $different ->
        [one] { $different } of them with another amount
       *[other] { $different } of them with other amounts
    }
}
    .help = { $case ->
        [copy] Check and send only one of the two files.
       *[correction] Check and send only the files of one month. If one file corrects the other, check that one alone.
    }
    .related = The file with the same loans
    .summary = Two files with the same loans
    .what = Two files of one run that hold 10 or more loans in common, at least 90 % of those of one of them. With the same amounts the one is a copy of the other; with others they are two months, or one corrects the other. It is one finding instead of one for each loan.
    .why = Several files of a period are combined into one report. If both files are sent, every loan stands in it twice, and no document says which amount counts.
    .example = The wrong file is given together with a copy of itself, for example under the name of another month. The right file is given together with the wrong one: they hold other loans.
    .excel = Keep each month in a folder of its own, and only the file that you send in it.
    .mis = Write each export into an empty folder, or give the month in the file's name and check only that file.
