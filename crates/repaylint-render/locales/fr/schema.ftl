## What a document of the Partner API that was downloaded from Kiva changes (“repaylint schema openapi --compare FILE”)

# $file: the downloaded document
openapi-heading = Ce que { $file } change pour repaylint
openapi-same = { $file } ne dit rien qui change quelque chose pour repaylint.
openapi-whole = Le document dans son ensemble
openapi-verdict = { $breaks ->
    [0] Rien d’important pour repaylint n’a changé{ $notes ->
        [0] .
        [one]  ; { COUNT($notes) } chose à savoir.
       *[other]  ; { COUNT($notes) } choses à savoir.
    }
    [one] { COUNT($breaks) } changement est important : n’envoyez rien avec cette version de repaylint avant qu’il soit réglé.
   *[other] { COUNT($breaks) } changements sont importants : n’envoyez rien avec cette version de repaylint avant qu’ils soient réglés.
}

# Of the changes that matter “.help” says what to do. $field is a field such as repayments[].amount; $place: part, or whole for all of a body.

openapi-gone = Le document de Kiva n’a pas cet appel
    .help = Regardez dans le document ce qui a pris sa place, et demandez à Kiva. Tant que repaylint ne le connaît pas, téléchargez le CSV dans PA2.
openapi-method = L’appel se fait maintenant par { $theirs }
    .help = Cette version de repaylint ne peut pas le faire. Cherchez une version plus récente ; d’ici là, téléchargez le CSV dans PA2.
openapi-path = L’appel est passé de { $ours } à { $theirs }
    .help = Cette version de repaylint appellerait l’ancienne adresse. Cherchez une version plus récente ; d’ici là, téléchargez le CSV dans PA2.
openapi-deprecated = Kiva prévoit de supprimer cet appel : il est marqué deprecated
openapi-body-gone = Le document ne dit pas que cet appel prend du JSON
    .help = Demandez à Kiva sous quelle forme le rapport doit être envoyé. Tant que ce n’est pas clair, téléchargez le CSV dans PA2.
openapi-success = La réponse en cas de succès n’est plus 200. Le document a { $theirs }
    .help = repaylint ne reconnaîtrait pas qu’un rapport a été accepté. Cherchez une version plus récente ; d’ici là, téléchargez le CSV dans PA2.
openapi-statuses = Le document décrit aussi ces réponses : { $theirs }
openapi-answer-unsaid = Le document ne dit pas à quoi ressemble un succès : les réponses sont lues comme avant
openapi-fields-unsaid = Le document ne dit pas quels champs { $place ->
    [whole] il y a
   *[part] a { $field }
}

openapi-sent-required = Kiva exige le champ { $field }, que repaylint n’envoie pas
    .help = Kiva refuserait le rapport. Cherchez une version plus récente de repaylint ; d’ici là, téléchargez le CSV dans PA2.
openapi-sent-always = Kiva exige le champ { $field } pour chaque prêt ; repaylint ne l’envoie que pour les rapports à trois colonnes
    .help = Si vous rapportez trois colonnes, rien ne change pour vous. Si vous en rapportez deux, demandez à Kiva ce qu’il faut y mettre.
openapi-sent-gone = Le document de Kiva n’a pas le champ { $field }, que repaylint envoie
    .help = Il a peut-être reçu un autre nom. Cherchez une version plus récente de repaylint ; d’ici là, téléchargez le CSV dans PA2.
openapi-sent-new = Nouveau champ { $field }, qui est facultatif : repaylint ne l’envoie pas
openapi-sent-type = { $place ->
    [whole] Le contenu
   *[part] Le champ { $field }
} est envoyé comme { $ours } ; Kiva prend { $theirs }
    .help = Kiva refuserait le rapport. Cherchez une version plus récente de repaylint ; d’ici là, téléchargez le CSV dans PA2.
openapi-sent-only = Pour { $field }, Kiva n’accepte que ces valeurs : { $values }
    .help = Comparez-les avec ce que vos rapports contiennent. S’il y en a d’autres, demandez à Kiva avant d’envoyer.
openapi-sent-values = Pour { $field }, Kiva n’accepte plus ces valeurs : { $values }
    .help = Cherchez une version plus récente de repaylint, ou demandez à Kiva ce qui a pris leur place.
openapi-values-new = { $field } a de nouvelles valeurs : { $values }
openapi-sent-limit = Pour { $field }, Kiva fixe { $limit } à { $theirs }{ $has-ours ->
    [yes] , alors que repaylint connaît { $ours }
   *[no] {""}
}
    .help = { $limit ->
        [maxItems] Kiva peut refuser les appels qui en portent plus. Mettez « max » et « size » sous [batch] dans repaylint.toml à ce nombre au plus.
       *[other] Kiva peut refuser ce qui ne s’y tient pas. Comparez avec vos rapports, et demandez à Kiva s’il y a une différence.
    }
openapi-limit = Pour { $field }, Kiva fixe { $limit } à { $theirs }{ $has-ours ->
    [yes] , alors que repaylint connaît { $ours }
   *[no] {""}
}
# $limits: such as “repayments maxItems 300”, with commas between them
openapi-limits-unsaid = Le document de Kiva ne nomme pas ces limites, auxquelles repaylint s’en tient : { $limits }

openapi-read-gone = La réponse de Kiva n’a plus le champ { $field }
    .help = Il a peut-être reçu un autre nom, et repaylint ne verrait pas ce que Kiva y dit. Cherchez une version plus récente ; d’ici là, regardez dans PA2 après chaque rapport.
openapi-read-new = Nouveau champ dans la réponse : { $field }. repaylint ne le lit pas
openapi-read-type = { $place ->
    [whole] La réponse
   *[part] Dans la réponse, le champ { $field }
} se lit comme { $ours } ; Kiva envoie { $theirs }
    .help = repaylint ne pourrait pas lire la réponse. Cherchez une version plus récente ; d’ici là, téléchargez le CSV dans PA2.
openapi-read-values-gone = Dans la réponse, { $field } n’a plus ces valeurs : { $values }

openapi-parameter-gone = Le document de Kiva n’a pas le paramètre { $name }, que repaylint donne
    .help = Les listes de prêts peuvent être fausses. Cherchez une version plus récente de repaylint ; d’ici là, téléchargez les prêts de PA2.
openapi-parameter-required = Kiva exige { $where ->
    [header] l’en-tête
    [cookie] le cookie
   *[query] le paramètre
} { $name }, que repaylint ne donne pas
    .help = Kiva refuserait l’appel. Cherchez une version plus récente de repaylint ; d’ici là, utilisez PA2.
openapi-parameter-new = { $where ->
    [header] Nouvel en-tête
    [cookie] Nouveau cookie
   *[query] Nouveau paramètre
} { $name }, qui est facultatif : repaylint ne le donne pas

openapi-server-new = Le document nomme aussi ces serveurs : { $theirs }
openapi-server-other = Le document ne nomme que des serveurs que repaylint ne connaît pas : { $theirs }
    .help = Demandez à Kiva si l’API a déménagé. Si oui, mettez base-url sous [api.production] et [api.staging] dans repaylint.toml.
openapi-server-gone = Le document ne nomme pas ces serveurs, que repaylint utilise si repaylint.toml ne dit pas autre chose : { $ours }
openapi-token-url = Les jetons viennent de { $theirs } ; repaylint connaît { $ours }
    .help = Votre client id et son code secret iraient là-bas. Demandez à Kiva si cette adresse est bien la sienne. Si oui, mettez token-url sous [api.production] ou [api.staging] dans repaylint.toml.
openapi-token-unsaid = Le document ne dit pas d’où viennent les jetons : repaylint les demande comme avant
openapi-token-otherwise = Le document ne prend pas de jetons, mais autre chose
    .help = Cette version de repaylint ne peut pas se connecter de cette façon. Cherchez une version plus récente ; d’ici là, utilisez PA2.
openapi-scope-gone = Les droits ne comprennent plus { $ours }. Le document a { $theirs }
    .help = Un jeton ne permettrait pas l’appel. Cherchez une version plus récente de repaylint, et demandez à Kiva les nouveaux droits.
openapi-scope-more = L’appel demande le droit { $theirs }, que repaylint ne demande pas
    .help = Kiva refuserait l’appel. Cherchez une version plus récente de repaylint, et demandez à Kiva le nouveau droit.
openapi-scope-new = Nouveaux droits, dont repaylint n’a pas besoin : { $theirs }
openapi-others = { $count ->
    [one] Le document a { COUNT($count) } autre appel, que repaylint ne fait pas
   *[other] Le document a { COUNT($count) } autres appels, que repaylint ne fait pas
}

## Where a body breaks the contract. $place: part where $pointer names a place in the body, whole for all of it. $shown: yes where $value may be shown.

contract-status = Kiva a répondu { $status }, que le document de l’API ne connaît pas comme un succès
contract-not-json = { $place ->
    [whole] Ce n’est pas du JSON
   *[part] { $pointer } n’est pas du JSON
} ({ $reason })
contract-too-deep = Il y a plus de crochets et d’accolades les uns dans les autres qu’une réponse n’en demande
contract-twice = { $place ->
    [whole] Le champ { $field } s’y trouve deux fois
   *[part] { $pointer } a deux fois le champ { $field }
}
contract-missing = { $place ->
    [whole] Le champ { $field } manque
   *[part] Dans { $pointer }, il manque le champ { $field }
}
contract-unknown = { $place ->
    [whole] Il y a un champ que l’API ne connaît pas : { $field }
   *[part] { $pointer } a un champ que l’API ne connaît pas : { $field }
}
contract-type = { $place ->
    [whole] Ceci
   *[part] { $pointer }
} est du type { $found } ; le document de l’API demande { $wanted }
contract-option = { $pointer } { $shown ->
    [yes] est { $value } ; le document de l’API n’a que { $options }
   *[no] a une valeur que le document de l’API n’a pas
}
contract-too-few = { $place ->
    [whole] La liste
   *[part] { $pointer }
} a moins d’éléments que { $limit }
contract-too-many = { $place ->
    [whole] La liste
   *[part] { $pointer }
} a plus d’éléments que { $limit }
contract-too-short = { $pointer } { $limit ->
    [1] est vide
   *[other] a moins de { $limit } caractères
}
contract-too-long = { $pointer } a plus de { $limit } caractères
contract-pattern = { $pointer } { $shown ->
    [yes] est { $value }, qui ne correspond pas à { $pattern }
   *[no] ne correspond pas à { $pattern }
}
contract-format = { $pointer } { $shown ->
    [yes] est { $value }, qui n’est pas au format { $format }
   *[no] n’est pas au format { $format }
}
contract-number = { $pointer } { $shown ->
    [yes] est { $value } ; il faut { $bound }
   *[no] doit être { $bound }
}
contract-no-form = { $place ->
    [whole] Ceci n’a
   *[part] { $pointer } n’a
} aucune des formes que le document de l’API connaît
contract-other = { $place ->
    [whole] Ceci ne respecte pas
   *[part] { $pointer } ne respecte pas
} ce que le document de l’API dit par { $keyword }

## Why a document of the API cannot be used

run-openapi-unreadable = { $case ->
    [not-found] Il n’y a pas de fichier appelé { $file }
    [permission] Vous n’avez pas le droit de lire { $file }
    [folder] { $file } est un dossier
   *[other] { $file } ne peut pas être lu ({ $reason })
}
    .help = Donnez le fichier du document de l’API tel que vous l’avez téléchargé de Kiva, en JSON ou YAML.
run-openapi-too-large = { $file } est plus grand que toute description d’une API
    .help = Donnez le document de l’API elle-même, tel que Swagger UI le propose au téléchargement (souvent appelé v3/api-docs).
run-openapi-syntax = { $file } n’est ni du JSON ni du YAML ({ $reason })
    .help = Téléchargez-le de nouveau : dans Swagger UI, suivez le lien sous le titre (souvent appelé v3/api-docs) et enregistrez ce qui apparaît.
run-openapi-not-utf8 = { $file } n’est pas écrit en UTF-8
    .help = Téléchargez-le de nouveau, sans l’ouvrir ni l’enregistrer avant avec un autre programme.
run-openapi-other = { $file } ne décrit pas une API ({ $reason })
    .help = Donnez le document de l’API : dans Swagger UI, suivez le lien sous le titre (souvent appelé v3/api-docs) et enregistrez ce qui apparaît.
run-openapi-version = { $file } est écrit dans la version { $version } d’OpenAPI, que cette version de repaylint ne lit pas
    .help = repaylint lit OpenAPI 3.0. Demandez à Kiva le document dans cette version, ou ne donnez pas ce fichier : repaylint prend alors le sien.
run-openapi-foreign = { $file } renvoie à un autre document, { $reference }, et repaylint ne va rien chercher
    .help = Demandez à Kiva un seul document qui contienne tout.
run-openapi-schema = Ce que { $file } dit de l’appel « { $operation } » ne peut pas être utilisé ({ $reason })
    .help = Prévenez Kiva : le document est abîmé à cet endroit. Sans ce fichier, repaylint prend le sien.
run-openapi-no-repayments = { $file } ne décrit pas comment les remboursements sont rapportés
    .help = Donnez le document de l’API partenaire de Kiva. Si c’est bien lui, lancez « repaylint schema openapi --compare { $file } » pour voir ce qui a changé.
run-compare-what = --compare ne va qu’avec « openapi »
    .help = Écrivez « repaylint schema openapi --compare { $file } ».

## A stand-in for the Partner API on this computer (“repaylint mock”)

# $url: where it listens
mock-welcome = Un remplaçant de l’API partenaire de Kiva écoute à { $url }, pour cet ordinateur seulement. Rien ne va à Kiva. Terminez-le avec Ctrl-C.
# What stands before the address of each call
mock-token = Jeton (avec n’importe quels client id et code secret) :
mock-repayments = Remboursements :
mock-loans = Prêts :
run-mock-port = { $case ->
    [taken] Un autre programme écoute sur le port { $port }
    [permission] Cet utilisateur n’a pas le droit d’écouter sur le port { $port }
   *[other] Il n’est pas possible d’écouter sur le port { $port } ({ $reason })
}
    .help = Choisissez-en un autre avec --port, par exemple 8790. Avec --port 0, un port libre est pris.
run-mock-loans = { $file } n’est pas une liste de prêts dans la forme de l’API
    .help = Donnez le fichier JSON que « repaylint loans fetch » a écrit, ou la réponse de l’API elle-même : un objet avec le champ data, une liste de prêts.
run-mock-loans-too-large = { $file } est plus grand que toute liste de prêts
    .help = Donnez le fichier JSON que « repaylint loans fetch » a écrit.
run-mock-loans-unreadable = { $case ->
    [not-found] Il n’y a pas de fichier appelé { $file }
    [permission] Vous n’avez pas le droit de lire { $file }
    [folder] { $file } est un dossier
   *[other] { $file } ne peut pas être lu ({ $reason })
}
    .help = Donnez le fichier JSON que « repaylint loans fetch » a écrit.
