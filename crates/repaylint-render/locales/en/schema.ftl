## What a document of the Partner API that was downloaded from Kiva changes (“repaylint schema openapi --compare FILE”)

# $file: the downloaded document
openapi-heading = What { $file } changes for repaylint
openapi-same = { $file } says nothing that changes anything for repaylint.
openapi-whole = The document as a whole
openapi-verdict = { $breaks ->
    [0] Nothing that matters for repaylint has changed{ $notes ->
        [0] .
        [one] ; 1 thing to know.
       *[other] ; { $notes } things to know.
    }
    [one] 1 change matters: do not send with this version of repaylint before it is settled.
   *[other] { $breaks } changes matter: do not send with this version of repaylint before they are settled.
}

# Of the changes that matter “.help” says what to do. $field is a field such as repayments[].amount; $place: part, or whole for all of a body.

openapi-gone = Kiva’s document does not have this call
    .help = Look in the document for what has taken its place, and ask Kiva. Until repaylint knows it, upload the CSV in PA2.
openapi-method = The call is made by { $theirs } now
    .help = This version of repaylint cannot make it. Look for a newer version; until then upload the CSV in PA2.
openapi-path = The call has moved from { $ours } to { $theirs }
    .help = This version of repaylint would call the old address. Look for a newer version; until then upload the CSV in PA2.
openapi-deprecated = Kiva plans to take this call away: it is marked as deprecated
openapi-body-gone = The document does not say that this call takes JSON
    .help = Ask Kiva in which form the report must be sent. Until that is clear, upload the CSV in PA2.
openapi-success = Success is not answered by 200 any more. The document has { $theirs }
    .help = repaylint would not recognize that a report was taken. Look for a newer version; until then upload the CSV in PA2.
openapi-statuses = The document also describes these answers: { $theirs }
openapi-answer-unsaid = The document does not say what a success looks like: answers are read as before
openapi-fields-unsaid = The document does not say which fields { $place ->
    [whole] there are
   *[part] { $field } has
}

openapi-sent-required = Kiva requires the field { $field }, which repaylint does not send
    .help = Kiva would refuse the report. Look for a newer version of repaylint; until then upload the CSV in PA2.
openapi-sent-always = Kiva requires the field { $field } of every loan; repaylint sends it only for reports of three columns
    .help = If you report three columns, nothing changes for you. If you report two, ask Kiva what to put there.
openapi-sent-gone = Kiva’s document does not have the field { $field }, which repaylint sends
    .help = It may have got another name. Look for a newer version of repaylint; until then upload the CSV in PA2.
openapi-sent-new = New field { $field }, which may be left out: repaylint leaves it out
openapi-sent-type = { $place ->
    [whole] The body
   *[part] The field { $field }
} is sent as { $ours }; Kiva takes { $theirs }
    .help = Kiva would refuse the report. Look for a newer version of repaylint; until then upload the CSV in PA2.
openapi-sent-only = Of { $field } Kiva takes only these values: { $values }
    .help = Compare them with what your reports hold. If others occur, ask Kiva before you send.
openapi-sent-values = Of { $field } Kiva does not take these values any more: { $values }
    .help = Look for a newer version of repaylint, or ask Kiva what has taken their place.
openapi-values-new = { $field } has new values: { $values }
openapi-sent-limit = Of { $field } Kiva sets { $limit } to { $theirs }{ $has-ours ->
    [yes] , where repaylint knows { $ours }
   *[no] {""}
}
    .help = { $limit ->
        [maxItems] Kiva may refuse calls with more. Set “max” and “size” under [batch] in repaylint.toml to at most that number.
       *[other] Kiva may refuse what does not keep to it. Compare it with your reports, and ask Kiva if they differ.
    }
openapi-limit = Of { $field } Kiva sets { $limit } to { $theirs }{ $has-ours ->
    [yes] , where repaylint knows { $ours }
   *[no] {""}
}
# $limits: such as “repayments maxItems 300”, with commas between them
openapi-limits-unsaid = Kiva’s document does not name these limits, which repaylint keeps to: { $limits }

openapi-read-gone = Kiva’s answer does not have the field { $field } any more
    .help = It may have got another name, and repaylint would not see what Kiva says there. Look for a newer version; until then look into PA2 after every report.
openapi-read-new = New field in the answer: { $field }. repaylint does not read it
openapi-read-type = { $place ->
    [whole] The answer
   *[part] The field { $field } of the answer
} is read as { $ours }; Kiva sends { $theirs }
    .help = repaylint would not be able to read the answer. Look for a newer version; until then upload the CSV in PA2.
openapi-read-values-gone = { $field } of the answer does not have these values any more: { $values }

openapi-parameter-gone = Kiva’s document does not have the parameter { $name }, which repaylint gives
    .help = Lists of loans may come out wrong. Look for a newer version of repaylint; until then download the loans in PA2.
openapi-parameter-required = Kiva requires the { $where ->
    [header] header
    [cookie] cookie
   *[query] parameter
} { $name }, which repaylint does not give
    .help = Kiva would refuse the call. Look for a newer version of repaylint; until then use PA2.
openapi-parameter-new = New { $where ->
    [header] header
    [cookie] cookie
   *[query] parameter
} { $name }, which may be left out: repaylint leaves it out

openapi-server-new = The document also names these hosts: { $theirs }
openapi-server-other = The document names only hosts that repaylint does not know: { $theirs }
    .help = Ask Kiva whether the API has moved. If it has, set base-url under [api.production] and [api.staging] in repaylint.toml.
openapi-server-gone = The document does not name these hosts, which repaylint uses unless repaylint.toml says otherwise: { $ours }
openapi-token-url = Tokens come from { $theirs }; repaylint knows { $ours }
    .help = Your client id and secret would go there. Ask Kiva whether that address is theirs. If it is, set token-url under [api.production] or [api.staging] in repaylint.toml.
openapi-token-unsaid = The document does not say where tokens come from: repaylint asks for them as before
openapi-token-otherwise = The document does not take tokens but something else
    .help = This version of repaylint cannot sign in that way. Look for a newer version; until then use PA2.
openapi-scope-gone = The rights do not include { $ours } any more. The document has { $theirs }
    .help = A token would not allow the call. Look for a newer version of repaylint, and ask Kiva for the new rights.
openapi-scope-more = The call needs the right { $theirs }, which repaylint does not ask for
    .help = Kiva would refuse the call. Look for a newer version of repaylint, and ask Kiva for the new right.
openapi-scope-new = New rights, which repaylint does not need: { $theirs }
openapi-others = { $count ->
    [one] The document has 1 further call, which repaylint does not make
   *[other] The document has { $count } further calls, which repaylint does not make
}

## Where a body breaks the contract. $place: part where $pointer names a place in the body, whole for all of it. $shown: yes where $value may be shown.

contract-status = Kiva answered { $status }, which the API’s document does not know as a success
contract-not-json = { $place ->
    [whole] This is no JSON
   *[part] { $pointer } is no JSON
} ({ $reason })
contract-too-deep = More brackets stand inside one another than any answer needs
contract-twice = { $place ->
    [whole] The field { $field } is there twice
   *[part] { $pointer } has the field { $field } twice
}
contract-missing = { $place ->
    [whole] The field { $field } is missing
   *[part] { $pointer } lacks the field { $field }
}
contract-unknown = { $place ->
    [whole] There is a field that the API does not know: { $field }
   *[part] { $pointer } has a field that the API does not know: { $field }
}
contract-type = { $place ->
    [whole] This
   *[part] { $pointer }
} is of the type { $found }; the API’s document wants { $wanted }
contract-option = { $pointer } { $shown ->
    [yes] is { $value }; the API’s document has only { $options }
   *[no] has a value that the API’s document does not have
}
contract-too-few = { $place ->
    [whole] The list
   *[part] { $pointer }
} has fewer elements than { $limit }
contract-too-many = { $place ->
    [whole] The list
   *[part] { $pointer }
} has more elements than { $limit }
contract-too-short = { $pointer } { $limit ->
    [1] is empty
   *[other] is shorter than { $limit } characters
}
contract-too-long = { $pointer } is longer than { $limit } characters
contract-pattern = { $pointer } { $shown ->
    [yes] is { $value }, which does not match { $pattern }
   *[no] does not match { $pattern }
}
contract-format = { $pointer } { $shown ->
    [yes] is { $value }, which is no { $format }
   *[no] is no { $format }
}
contract-number = { $pointer } { $shown ->
    [yes] is { $value }; it must be { $bound }
   *[no] must be { $bound }
}
contract-no-form = { $place ->
    [whole] This has
   *[part] { $pointer } has
} none of the forms that the API’s document knows
contract-other = { $place ->
    [whole] This breaks
   *[part] { $pointer } breaks
} what the API’s document says by { $keyword }

## Why a document of the API cannot be used

run-openapi-unreadable = { $case ->
    [not-found] There is no file called { $file }
    [permission] { $file } may not be read
    [folder] { $file } is a folder
   *[other] { $file } cannot be read ({ $reason })
}
    .help = Give the file of the API’s document as you downloaded it from Kiva, in JSON or YAML.
run-openapi-too-large = { $file } is larger than any description of an API
    .help = Give the API’s own document, as the Swagger UI offers it for download (often called v3/api-docs).
run-openapi-syntax = { $file } is neither JSON nor YAML ({ $reason })
    .help = Download it again: in the Swagger UI, follow the link under the title (often called v3/api-docs) and save what appears.
run-openapi-not-utf8 = { $file } is not written in UTF-8
    .help = Download it again, and do not open and save it with another program before.
run-openapi-other = { $file } does not describe an API ({ $reason })
    .help = Give the API’s document: in the Swagger UI, follow the link under the title (often called v3/api-docs) and save what appears.
run-openapi-version = { $file } is written in version { $version } of OpenAPI, which this version of repaylint does not read
    .help = repaylint reads OpenAPI 3.0. Ask Kiva for the document in that version, or leave the file out: repaylint then uses its own.
run-openapi-foreign = { $file } refers to another document, { $reference }, and repaylint fetches nothing
    .help = Ask Kiva for one document that holds everything.
run-openapi-schema = What { $file } says of the call “{ $operation }” cannot be used ({ $reason })
    .help = Tell Kiva: the document is broken there. Without the file, repaylint uses its own.
run-openapi-no-repayments = { $file } does not describe how repayments are reported
    .help = Give the document of Kiva’s Partner API. If it is that, run “repaylint schema openapi --compare { $file }” to see what has changed.
run-compare-what = --compare goes only with “openapi”
    .help = Write “repaylint schema openapi --compare { $file }”.

## A stand-in for the Partner API on this computer (“repaylint mock”)

# $url: where it listens
mock-welcome = A stand-in for Kiva’s Partner API listens at { $url }, for this computer only. Nothing goes to Kiva. End it with Ctrl-C.
# What stands before the address of each call
mock-token = Token (any client id and secret):
mock-repayments = Repayments:
mock-loans = Loans:
run-mock-port = { $case ->
    [taken] Another program listens at port { $port }
    [permission] This user may not listen at port { $port }
   *[other] It is not possible to listen at port { $port } ({ $reason })
}
    .help = Choose another with --port, such as 8790. With --port 0 any that is free is taken.
run-mock-loans = { $file } is no list of loans in the API’s form
    .help = Give the JSON file that “repaylint loans fetch” wrote, or the API’s own answer: an object with the field data, a list of loans.
run-mock-loans-too-large = { $file } is larger than any list of loans
    .help = Give the JSON file that “repaylint loans fetch” wrote.
run-mock-loans-unreadable = { $case ->
    [not-found] There is no file called { $file }
    [permission] { $file } may not be read
    [folder] { $file } is a folder
   *[other] { $file } cannot be read ({ $reason })
}
    .help = Give the JSON file that “repaylint loans fetch” wrote.
