# untranslated
json-root = { $case ->
    [bare-array] The document is a bare list; the API takes an object with the list under the name “repayments”
    [single-repayment] The document is a single repayment; the API takes an object with a list under the name “repayments”
    [other-name] The list of repayments is called “{ $name }” and not “repayments”
    [not-an-array] The value of “repayments” is not a list
   *[nothing] The document holds no list of repayments
}
    .help = { $case ->
        [other-name] Write “repayments”, in small letters. The shape that the API takes is { $wanted }
       *[other] The shape that the API takes is { $wanted }
    }
    .fix = Put the list under the name “repayments”
    .summary = A JSON document of another shape
    .what = A document that is not an object with a list under the name “repayments”: a bare list, a single repayment, another name. What can be read as repayments is checked all the same.
    .why = The API takes one shape only. It cannot find repayments that stand in another.
    .excel = Excel does not write JSON. Mend the document in a text editor, or report by CSV.
    .mis = Put the list of repayments into an object with the single field “repayments” before it is written as JSON.
