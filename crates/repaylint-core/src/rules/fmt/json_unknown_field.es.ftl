# untranslated
json-unknown-field = { $case ->
    [stands-for] The API has no field “{ $name }”, and { $near } is missing
    [near] The API has no field “{ $name }”
    [root] The API has no field “{ $name }” beside “repayments”
   *[unknown] The API has no field “{ $name }” in a repayment
}
    .help = { $case ->
        [stands-for] Did you mean { $near }? Then write the name so.
        [near] The API's own field is { $near }, and this repayment already has it or does not need it. Take “{ $name }” out.
        [root] Take the field out. The document needs “repayments” and nothing else.
       *[unknown] Take the field out. A repayment has the fields loan_id, client_id and amount.
    }
    .fix = Rename it to { $near }
    .summary = A field that the API does not have
    .what = A field other than loan_id, client_id and amount in a repayment, or a field beside “repayments”. It is an error where it stands for a field that is missing: Kiva's Spanish and French pages call the fields internal_loan_id and internal_client_id, but the API calls them loan_id and client_id.
    .why = A value under a name that the API does not know does not reach Kiva: a repayment then has no loan id, or no client id. And what the API does not need, such as names, should not leave your organization.
    .excel = Excel does not write JSON. Replace the name in a text editor, or report by CSV.
    .mis = Name the fields of the export loan_id, client_id and amount, and leave out all others.
