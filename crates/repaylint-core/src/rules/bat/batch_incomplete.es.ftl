# untranslated
batch-incomplete = { $case ->
    [missing] Not all { $of } parts of the split report { $name } are in this run; missing: { $missing }
    [repeated] Parts of the split report { $name } are in this run more than once: { $repeated }
   *[both] Of the { $of } parts of the split report { $name } these are missing from this run: { $missing }; and these are in it more than once: { $repeated }
}
    .help = Give all parts together, each once, or the folder that holds them. If parts are lost, split the report again with repaylint convert.
    .related = This part is in the run again
    .summary = Parts of a split report are missing or there twice
    .what = Files whose names say that they are parts of one report, such as oct.003-of-009.json, of which some numbers are missing from the run, or are in it more than once. Only the names of the files are looked at. With --partial, missing parts are not asked for.
    .why = A part that is not sent leaves its loans unreported, and what is not reported may be billed. A part that is sent twice reports its loans twice.
    .example = The first of two parts is checked alone. It is complete once report.002-of-002.json is given with it.
    .excel = Look in the folder of the parts whether a file was moved, renamed or copied.
    .mis = Keep the parts of one report in a folder of their own, without parts of an earlier one.
