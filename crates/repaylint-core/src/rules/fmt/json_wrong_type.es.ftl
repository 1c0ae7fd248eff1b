# untranslated
json-wrong-type = { $case ->
    [amount] The amount is { $found ->
            [string] a text in quotes
            [null] null
            [boolean] true or false
            [array] a list
           *[object] an object
        }; the API takes a number
    [id] The { $name } is { $found ->
            [number] a number
            [null] null
            [boolean] true or false
            [array] a list
           *[object] an object
        }; the API takes a text in double quotes
   *[element] This entry of the list is { $found ->
            [string] a text
            [number] a number
            [null] null
            [boolean] true or false
           *[array] a list
        } and no repayment; the API takes an object with loan_id and amount
}
    .help = { $case ->
        [amount] { $found ->
            [string] Write the amount without quotes.
           *[other] Write the amount as a number, such as 25.00.
        }
        [id] { $found ->
            [number] Write the id in double quotes, with all its zeros.
            [null] Write the id in double quotes. If there is no client id, leave client_id out.
           *[other] Write the id as a text in double quotes.
        }
       *[element] Write each repayment as an object in curly brackets, or take the entry out.
    }
    .fix = { $case ->
        [amount] Take the quotes away
       *[id] Put the id in double quotes
    }
    .summary = A value of another type than the API takes
    .what = An amount in quotes, an id without quotes, a list or an object in place of a value, null (other than for client_id, where it means none), or an entry of the list that is no object. A text in quotes that is also damaged as an amount, such as "12,50", is reported as that damage alone.
    .why = The API takes ids as texts and amounts as numbers. An id that is written as a number has lost its leading zeros, and a long one is rounded by many programs; then it matches no loan or another one.
    .excel = Excel does not write JSON. Mend the value in a text editor, or report by CSV.
    .mis = In the program that makes the export, declare loan_id and client_id as text and amount as a decimal number.
