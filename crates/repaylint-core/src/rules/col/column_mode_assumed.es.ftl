# untranslated
column-mode-assumed = { $case ->
    [three] The file is read as three columns (loan id, client id, amount), because it has client ids
   *[two] The file is read as two columns (loan id, amount), because it has no client ids
}
    .help = { $case ->
        [three] Look up in PA2 (Account, Profile, CSV upload format) which format you use, and write column-mode = "three" or column-mode = "two" in repaylint.toml. If you have no such file yet, “repaylint init” writes it.
       *[two] Look up in PA2 (Account, Profile, CSV upload format) which format you use, and write column-mode = "two" or column-mode = "three" in repaylint.toml. If you have no such file yet, “repaylint init” writes it.
    }
    .summary = Whether two or three columns are reported was taken from the file
    .what = No setting says whether you report two columns (loan id, amount) or three (loan id, client id, amount). The file was read as what it looks like.
    .why = Which format you use is a setting of your organization in PA2. A file without client ids looks correct, although every repayment lacks its client id if you report three columns. Only the setting can show it.
    .example = The file is the same in both cases. The right one lies beside a repaylint.toml with the line column-mode = "two".
    .excel = Nothing needs to be changed in the file. Put a file named repaylint.toml beside it, with the line column-mode = "two" or column-mode = "three".
    .mis = Nothing needs to be changed in the export. Run “repaylint init” once: it asks for the setting and writes it into repaylint.toml.
