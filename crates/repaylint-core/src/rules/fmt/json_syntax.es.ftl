# untranslated
json-syntax = { $case ->
    [comment] { $number ->
        [one] A comment stands here, which JSON does not allow
       *[other] { $number } comments stand in the file, the first of them here; JSON does not allow any
    }
    [trailing-comma] { $number ->
        [one] A comma stands before a closing bracket
       *[other] { $number } commas stand before closing brackets, the first of them here
    }
    [both] { $number } comments and surplus commas stand in the file, the first of them here; JSON does not allow any
    [single-quotes] Text stands in single quotes; JSON takes only double quotes
    [unquoted-key] The name { $found } stands without double quotes
    [not-json-word] { $found } is no value in JSON
    [missing-comma] A comma is missing here, between one value and the next
    [missing-colon] A colon is missing here, between a name and its value
    [unclosed-bracket] The file ends before the bracket { $opening } is closed
    [wrong-bracket] The bracket { $found } cannot close { $opening }
    [surplus-bracket] The bracket { $found } closes nothing
    [unclosed-string] A text that begins with a double quote is never closed
    [control-in-string] A line break, a tab or another control character stands inside a text
    [bad-escape] { $found } has no meaning inside a text
    [leading-zero] The number { $found } begins with a zero, which JSON does not allow
    [bad-number] { $found } is no number as JSON writes it
    [text-after-end] The JSON document has ended, but something follows
    [too-deep] More than 128 brackets stand inside one another
    [missing-value] A value is missing here
    [empty] The file is empty
   *[unexpected] { $found } cannot stand here
}
    .help = { $case ->
        [comment] Take the comments out.
        [trailing-comma] Take out every comma that has no value after it.
        [both] Take the comments out, and every comma that has no value after it.
        [single-quotes] Write double quotes around every name and every text.
        [unquoted-key] Write "{ $found }" in double quotes.
        [not-json-word] If this is an id, put it in double quotes. If it stands for a missing amount, find the amount in your MIS. If it stands for a missing client id, leave client_id out.
        [missing-comma] Put a comma between the two values.
        [missing-colon] Put a colon between the name and its value.
        [unclosed-bracket] The export may have broken off: make it again and compare the number of repayments. If it is complete, add the closing bracket.
        [wrong-bracket] Close {"{"} with {"}"} and [ with ].
        [surplus-bracket] Take the bracket out, or add the one that opens it.
        [unclosed-string] Add the closing double quote. A double quote inside a text is written \".
        [control-in-string] Take it out of the text. If it is meant, write \n for a line break and \t for a tab.
        [bad-escape] Write \\ for a backslash that belongs to the text.
        [leading-zero] If this is an id, put it in double quotes. If it is an amount, take the zero out.
        [bad-number] Write digits, with at most one point between them, such as 25.00.
        [text-after-end] Put all repayments into one document; if the rest does not belong there, take it out.
        [too-deep] A report needs three levels: the document, the list and the repayment. Check how the file is made.
        [empty] Export the report again, and check its size before you send it.
        [missing-value] Write the value. If there is none, take its name and its comma out too.
       *[unexpected] Compare this place with the example on this rule's page. Best have the file written by a JSON library.
    }
    .fix = { $case ->
        [comment] Take the comments out
        [both] Take the comments and the surplus commas out
       *[trailing-comma] Take the surplus commas out
    }
    .related = { $case ->
        [unclosed-string] The text begins here
       *[unclosed-bracket] The bracket is opened here
    }
    .summary = A file that is not JSON
    .what = A document that breaks the rules of JSON: comments, commas before a closing bracket, single quotes, names without quotes, words such as NaN, brackets or quotes that are not closed, numbers that begin with a zero, text after the end. Only the first place is shown, because what follows from it would mislead.
    .why = A program that reads JSON refuses the whole document, not only the place that is wrong. No repayment of it would be reported.
    .excel = Excel does not write JSON. Mend the place in a text editor, or report by CSV.
    .mis = Have the export written by a JSON library of your programming language instead of putting texts together; it sets all quotes, commas and brackets right.
