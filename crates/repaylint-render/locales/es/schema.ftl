## What a document of the Partner API that was downloaded from Kiva changes (“repaylint schema openapi --compare FILE”)

# $file: the downloaded document
openapi-heading = Lo que { $file } cambia para repaylint
openapi-same = { $file } no dice nada que cambie algo para repaylint.
openapi-whole = El documento en general
openapi-verdict = { $breaks ->
    [0] No cambió nada que cuente para repaylint{ $notes ->
        [0] .
        [one] ; hay 1 cosa que saber.
       *[other] ; hay { COUNT($notes) } cosas que saber.
    }
    [one] 1 cambio es importante: no envíe con esta versión de repaylint antes de que se resuelva.
   *[other] { COUNT($breaks) } cambios son importantes: no envíe con esta versión de repaylint antes de que se resuelvan.
}

# Of the changes that matter “.help” says what to do. $field is a field such as repayments[].amount; $place: part, or whole for all of a body.

openapi-gone = El documento de Kiva no tiene esta llamada
    .help = Mire en el documento qué ocupa su lugar, y pregunte a Kiva. Hasta que repaylint lo conozca, cargue el CSV en PA2.
openapi-method = La llamada se hace ahora con { $theirs }
    .help = Esta versión de repaylint no puede hacerla. Busque una versión más nueva; hasta entonces, cargue el CSV en PA2.
openapi-path = La llamada pasó de { $ours } a { $theirs }
    .help = Esta versión de repaylint llamaría a la dirección anterior. Busque una versión más nueva; hasta entonces, cargue el CSV en PA2.
openapi-deprecated = Kiva piensa quitar esta llamada: está marcada como deprecated
openapi-body-gone = El documento no dice que esta llamada reciba JSON
    .help = Pregunte a Kiva en qué forma se debe enviar el reporte. Hasta que esté claro, cargue el CSV en PA2.
openapi-success = El éxito ya no se responde con 200. El documento tiene { $theirs }
    .help = repaylint no reconocería que un reporte se aceptó. Busque una versión más nueva; hasta entonces, cargue el CSV en PA2.
openapi-statuses = El documento describe además estas respuestas: { $theirs }
openapi-answer-unsaid = El documento no dice cómo es una respuesta de éxito: las respuestas se leen como antes
openapi-fields-unsaid = El documento no dice qué campos { $place ->
    [whole] hay
   *[part] tiene { $field }
}

openapi-sent-required = Kiva exige el campo { $field }, que repaylint no envía
    .help = Kiva rechazaría el reporte. Busque una versión más nueva de repaylint; hasta entonces, cargue el CSV en PA2.
openapi-sent-always = Kiva exige el campo { $field } para cada préstamo; repaylint solo lo envía en los reportes de tres columnas
    .help = Si usted reporta tres columnas, nada cambia. Si reporta dos, pregunte a Kiva qué se debe poner ahí.
openapi-sent-gone = El documento de Kiva no tiene el campo { $field }, que repaylint envía
    .help = Puede que ahora tenga otro nombre. Busque una versión más nueva de repaylint; hasta entonces, cargue el CSV en PA2.
openapi-sent-new = Campo nuevo { $field }, que no es obligatorio: repaylint no lo envía
openapi-sent-type = { $place ->
    [whole] El contenido
   *[part] El campo { $field }
} se envía como { $ours }; Kiva recibe { $theirs }
    .help = Kiva rechazaría el reporte. Busque una versión más nueva de repaylint; hasta entonces, cargue el CSV en PA2.
openapi-sent-only = Para { $field }, Kiva acepta solo estos valores: { $values }
    .help = Compárelos con lo que contienen sus reportes. Si hay otros, pregunte a Kiva antes de enviar.
openapi-sent-values = Para { $field }, Kiva ya no acepta estos valores: { $values }
    .help = Busque una versión más nueva de repaylint, o pregunte a Kiva qué ocupa su lugar.
openapi-values-new = { $field } tiene valores nuevos: { $values }
openapi-sent-limit = Para { $field }, Kiva fija { $limit } en { $theirs }{ $has-ours ->
    [yes] , y repaylint conoce { $ours }
   *[no] {""}
}
    .help = { $limit ->
        [maxItems] Kiva puede rechazar las llamadas que lleven más. Ponga “max” y “size” en [batch] en repaylint.toml en ese número como máximo.
       *[other] Kiva puede rechazar lo que no lo cumpla. Compárelo con sus reportes, y pregunte a Kiva si hay diferencias.
    }
openapi-limit = Para { $field }, Kiva fija { $limit } en { $theirs }{ $has-ours ->
    [yes] , y repaylint conoce { $ours }
   *[no] {""}
}
# $limits: such as “repayments maxItems 300”, with commas between them
openapi-limits-unsaid = El documento de Kiva no nombra estos límites, a los que repaylint se atiene: { $limits }

openapi-read-gone = La respuesta de Kiva ya no tiene el campo { $field }
    .help = Puede que ahora tenga otro nombre, y repaylint no vería lo que Kiva dice ahí. Busque una versión más nueva; hasta entonces, mire en PA2 después de cada reporte.
openapi-read-new = Campo nuevo en la respuesta: { $field }. repaylint no lo lee
openapi-read-type = { $place ->
    [whole] La respuesta
   *[part] El campo { $field } de la respuesta
} se lee como { $ours }; Kiva envía { $theirs }
    .help = repaylint no podría leer la respuesta. Busque una versión más nueva; hasta entonces, cargue el CSV en PA2.
openapi-read-values-gone = { $field } de la respuesta ya no tiene estos valores: { $values }

openapi-parameter-gone = El documento de Kiva no tiene el parámetro { $name }, que repaylint da
    .help = Las listas de préstamos pueden salir mal. Busque una versión más nueva de repaylint; hasta entonces, descargue los préstamos de PA2.
openapi-parameter-required = Kiva exige { $where ->
    [header] el encabezado
    [cookie] la cookie
   *[query] el parámetro
} { $name }, y repaylint no da ese valor
    .help = Kiva rechazaría la llamada. Busque una versión más nueva de repaylint; hasta entonces, use PA2.
openapi-parameter-new = { $where ->
    [header] Encabezado nuevo
    [cookie] Cookie nueva
   *[query] Parámetro nuevo
} { $name }, sin ser obligatorio: repaylint no da ese valor

openapi-server-new = El documento nombra además estos servidores: { $theirs }
openapi-server-other = El documento nombra solo servidores que repaylint no conoce: { $theirs }
    .help = Pregunte a Kiva si la API se mudó. Si es así, ponga base-url en [api.production] y [api.staging] en repaylint.toml.
openapi-server-gone = El documento no nombra estos servidores, que repaylint usa si repaylint.toml no dice otra cosa: { $ours }
openapi-token-url = Los tokens vienen de { $theirs }; repaylint conoce { $ours }
    .help = Su client id y su clave secreta irían ahí. Pregunte a Kiva si esa dirección es suya. Si Kiva dice que sí, ponga token-url en [api.production] o [api.staging] en repaylint.toml.
openapi-token-unsaid = El documento no dice de dónde vienen los tokens: repaylint los pide como antes
openapi-token-otherwise = El documento no usa tokens, sino otra cosa
    .help = Esta versión de repaylint no puede iniciar sesión de esa manera. Busque una versión más nueva; hasta entonces, use PA2.
openapi-scope-gone = Los permisos ya no incluyen { $ours }. El documento tiene { $theirs }
    .help = Un token no permitiría la llamada. Busque una versión más nueva de repaylint, y pida a Kiva los permisos nuevos.
openapi-scope-more = La llamada necesita el permiso { $theirs }, que repaylint no pide
    .help = Kiva rechazaría la llamada. Busque una versión más nueva de repaylint, y pida a Kiva el permiso nuevo.
openapi-scope-new = Permisos nuevos, que repaylint no necesita: { $theirs }
openapi-others = { $count ->
    [one] El documento tiene 1 llamada más, que repaylint no hace
   *[other] El documento tiene { COUNT($count) } llamadas más, que repaylint no hace
}

## Where a body breaks the contract. $place: part where $pointer names a place in the body, whole for all of it. $shown: yes where $value may be shown.

contract-status = Kiva respondió { $status }, que el documento de la API no conoce como éxito
contract-not-json = { $place ->
    [whole] Esto no es JSON
   *[part] { $pointer } no es JSON
} ({ $reason })
contract-too-deep = Hay más corchetes y llaves unos dentro de otros de los que necesita una respuesta
contract-twice = { $place ->
    [whole] El campo { $field } está dos veces
   *[part] { $pointer } tiene dos veces el campo { $field }
}
contract-missing = { $place ->
    [whole] Falta el campo { $field }
   *[part] En { $pointer } falta el campo { $field }
}
contract-unknown = { $place ->
    [whole] Hay un campo que la API no conoce: { $field }
   *[part] { $pointer } tiene un campo que la API no conoce: { $field }
}
contract-type = { $place ->
    [whole] Esto
   *[part] { $pointer }
} es del tipo { $found }; el documento de la API pide { $wanted }
contract-option = { $pointer } { $shown ->
    [yes] es { $value }; el documento de la API tiene solo { $options }
   *[no] tiene un valor que el documento de la API no tiene
}
contract-too-few = { $place ->
    [whole] La lista
   *[part] { $pointer }
} tiene menos elementos que { $limit }
contract-too-many = { $place ->
    [whole] La lista
   *[part] { $pointer }
} tiene más elementos que { $limit }
contract-too-short = { $pointer } { $limit ->
    [1] está vacío
   *[other] tiene menos de { $limit } caracteres
}
contract-too-long = { $pointer } tiene más de { $limit } caracteres
contract-pattern = { $pointer } { $shown ->
    [yes] es { $value }, que no coincide con { $pattern }
   *[no] no coincide con { $pattern }
}
contract-format = { $pointer } { $shown ->
    [yes] es { $value }, que no tiene el formato { $format }
   *[no] no tiene el formato { $format }
}
contract-number = { $pointer } { $shown ->
    [yes] es { $value }; debe ser { $bound }
   *[no] debe ser { $bound }
}
contract-no-form = { $place ->
    [whole] Esto no tiene
   *[part] { $pointer } no tiene
} ninguna de las formas que conoce el documento de la API
contract-other = { $place ->
    [whole] Esto no cumple
   *[part] { $pointer } no cumple
} lo que dice el documento de la API con { $keyword }

## Why a document of the API cannot be used

run-openapi-unreadable = { $case ->
    [not-found] No hay ningún archivo llamado { $file }
    [permission] No tiene permiso para leer { $file }
    [folder] { $file } es una carpeta
   *[other] No se puede leer { $file } ({ $reason })
}
    .help = Dé el archivo del documento de la API tal como lo descargó de Kiva, en JSON o YAML.
run-openapi-too-large = { $file } es más grande que cualquier descripción de una API
    .help = Dé el documento de la propia API, tal como Swagger UI lo ofrece para descargar (a menudo se llama v3/api-docs).
run-openapi-syntax = { $file } no es ni JSON ni YAML ({ $reason })
    .help = Descárguelo otra vez: en Swagger UI, siga el enlace debajo del título (a menudo se llama v3/api-docs) y guarde lo que aparece.
run-openapi-not-utf8 = { $file } no está escrito en UTF-8
    .help = Descárguelo otra vez, y no lo abra ni lo guarde antes con otro programa.
run-openapi-other = { $file } no describe una API ({ $reason })
    .help = Dé el documento de la API: en Swagger UI, siga el enlace debajo del título (a menudo se llama v3/api-docs) y guarde lo que aparece.
run-openapi-version = { $file } está escrito en la versión { $version } de OpenAPI, que esta versión de repaylint no lee
    .help = repaylint lee OpenAPI 3.0. Pida a Kiva el documento en esa versión, o quite el archivo: repaylint usa entonces el suyo.
run-openapi-foreign = { $file } remite a otro documento, { $reference }, y repaylint no descarga nada
    .help = Pida a Kiva un solo documento que lo contenga todo.
run-openapi-schema = No se puede usar lo que { $file } dice de la llamada “{ $operation }” ({ $reason })
    .help = Avise a Kiva: el documento está dañado ahí. Sin el archivo, repaylint usa el suyo.
run-openapi-no-repayments = { $file } no describe cómo se reportan los reembolsos
    .help = Dé el documento de la API de socios de Kiva. Si es ese, ejecute “repaylint schema openapi --compare { $file }” para ver qué cambió.
run-compare-what = --compare solo va con “openapi”
    .help = Escriba “repaylint schema openapi --compare { $file }”.

## A stand-in for the Partner API on this computer (“repaylint mock”)

# $url: where it listens
mock-welcome = Un sustituto de la API de socios de Kiva escucha en { $url }, solo para esta computadora. Nada va a Kiva. Termínelo con Ctrl-C.
# What stands before the address of each call
mock-token = Token (cualquier client id y clave secreta):
mock-repayments = Reembolsos:
mock-loans = Préstamos:
run-mock-port = { $case ->
    [taken] Otro programa escucha en el puerto { $port }
    [permission] Este usuario no tiene permiso para escuchar en el puerto { $port }
   *[other] No se puede escuchar en el puerto { $port } ({ $reason })
}
    .help = Elija otro con --port, por ejemplo 8790. Con --port 0 se toma cualquiera que esté libre.
run-mock-loans = { $file } no es una lista de préstamos en la forma de la API
    .help = Dé el archivo JSON que escribió “repaylint loans fetch”, o la respuesta de la propia API: un objeto con el campo data, una lista de préstamos.
run-mock-loans-too-large = { $file } es más grande que cualquier lista de préstamos
    .help = Dé el archivo JSON que escribió “repaylint loans fetch”.
run-mock-loans-unreadable = { $case ->
    [not-found] No hay ningún archivo llamado { $file }
    [permission] No tiene permiso para leer { $file }
    [folder] { $file } es una carpeta
   *[other] No se puede leer { $file } ({ $reason })
}
    .help = Dé el archivo JSON que escribió “repaylint loans fetch”.
