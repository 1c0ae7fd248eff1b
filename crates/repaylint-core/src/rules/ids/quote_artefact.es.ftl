# untranslated
quote-artefact = The { $field ->
        [client_id] client id
       *[loan_id] loan id
    } { $value } { $case ->
        [apostrophe] begins with the apostrophe that marks text in Excel
        [formula] stands in the formula that marks text in Excel
       *[quotes] has quotation marks around it that are no part of it
    }
    .help = { $known ->
        [yes] Write { $suggestion }.
       *[no] Look the id up in your MIS and write it as it stands there.
    }
    .fix = Write { $suggestion }
    .summary = Quotes around an id
    .what = An id with stray quotation marks around it, with Excel’s apostrophe before it ('00123), or in Excel’s formula for text (="00123"). Quotation marks that CSV itself needs around a field are fine.
    .why = The marks help Excel to keep zeros, but in the file they count as part of the id. The id is then another text than the one at Kiva, and the repayment may find no loan.
    .excel = Set the column to Text under Format Cells, so that zeros stay, and remove the marks with Find and Replace. Then save as CSV.
    .mis = Switch off export options such as “for Excel” or “keep leading zeros”: they add these marks.
