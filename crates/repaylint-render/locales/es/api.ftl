### Speaking to Kiva’s Partner API. $env: staging or production. $told: yes where the server gave words, $words.

## Credentials, addresses, proxies

api-no-credentials = { $case ->
    [both] No hay credenciales: faltan KIVA_CLIENT_ID y KIVA_CLIENT_SECRET
    [id] Falta KIVA_CLIENT_ID
   *[secret] Falta KIVA_CLIENT_SECRET
}
    .help = Ponga los dos en las variables de entorno de este comando, o dé un archivo con --credentials. Kiva le da el identificador (client id) y su clave secreta (client secret): un par para staging y otro para production.
api-credentials-unreadable = No se puede leer { $file }: { $reason }
    .help = Dé a --credentials un archivo de texto con dos líneas: KIVA_CLIENT_ID=… y KIVA_CLIENT_SECRET=…
api-credentials-open = Otras personas pueden leer { $file }, y ahí están sus credenciales
    .help = Deje que solo su dueño lo lea: chmod 600, con el nombre del archivo. Si otras personas tuvieron acceso, pida a Kiva una clave secreta nueva.
api-credentials-incomplete = { $case ->
    [both] { $file } no tiene ni una línea KIVA_CLIENT_ID=… ni una línea KIVA_CLIENT_SECRET=…
    [id] { $file } no tiene ninguna línea KIVA_CLIENT_ID=… con un valor
    [twice] { $file } tiene dos veces KIVA_CLIENT_ID o KIVA_CLIENT_SECRET
   *[secret] { $file } no tiene ninguna línea KIVA_CLIENT_SECRET=… con un valor
}
    .help = Escriba las dos líneas una sola vez, cada una con su valor. Use un archivo para staging y otro para production.
api-bad-default = Una dirección del propio programa es incorrecta
    .help = Es un error de repaylint. Por favor, avísenos.
api-host-not-allowed = { $key } nombra en la configuración a { $host }, que no es de Kiva
    .help = Sus credenciales irían ahí, así que no se envió nada. Si conoce este servidor y confía en él, agregue --allow-host { $host }. Si no, averigüe de dónde vino repaylint.toml.
api-bad-partner = partner-id no puede ser { $value }
    .help = Escriba el número del socio en [api.{ $env }] en repaylint.toml, por ejemplo partner-id = "123", o quítelo: el token ya lo dice.
api-bad-proxy = No se entiende el proxy que está en { $name }
    .help = Escríbalo como http://proxy.example.org:3128. Aquí no se muestra su valor, porque puede contener una contraseña.

## What keeps a request from leaving, or an answer from coming

api-unreachable = { $case ->
    [name-not-found] No se encontró { $host }
    [refused] { $host } rechaza las conexiones
    [unreachable] No se puede llegar a { $host }
    [expired] No se puede confiar en { $host }: según el reloj de esta computadora, su certificado está vencido
    [not-yet-valid] No se puede confiar en { $host }: según el reloj de esta computadora, su certificado todavía no es válido
    [wrong-name] No se puede confiar en { $host }: su certificado es de otro servidor
    [unknown-issuer] No se puede confiar en { $host }: su certificado no está firmado por nadie en quien confíe esta computadora
    [revoked] No se puede confiar en { $host }: su certificado fue revocado
    [not-for-servers] No se puede confiar en { $host }: su certificado no es para un servidor
    [bad-signature] No se puede confiar en { $host }: su certificado no está firmado por quien dice
    [certificate] No se puede confiar en { $host }: su certificado no es bueno ({ $reason })
    [tls] No se pudo hacer una conexión protegida con { $host }: { $reason }
    [proxy-not-found] En el camino a { $host } por un proxy, no se encontró un nombre
    [proxy-login] El proxy en el camino a { $host } pide un nombre y una contraseña, o no acepta los que se le dieron
    [proxy] El proxy en el camino a { $host } no deja pasar esto: { $reason }
    [time-out] { $host } no respondió a tiempo
    [lost] { $host } cerró la conexión
    [lost-plain] { $host } cerró la conexión
    [not-http] { $host } responde en una forma desconocida: { $reason }
    [too-long] { $host } dio una respuesta mucho más larga de lo esperado
   *[other] Falló la conexión con { $host }: { $reason }
}
    .help = { $case ->
        [name-not-found] Revise la conexión a internet. Si funciona, revise las direcciones en [api.{ $env }] en repaylint.toml, si las hay; si no las hay, pida a Kiva la dirección actual.
        [refused] Inténtelo más tarde. Si sigue igual, revise las direcciones en [api.{ $env }] en repaylint.toml, si las hay, o pregunte a quien administra su firewall.
        [expired] Revise primero la fecha y la hora de esta computadora. Si son correctas, no continúe y avise a Kiva.
        [not-yet-valid] Revise la fecha y la hora de esta computadora: probablemente están atrasadas.
        [wrong-name] Revise las direcciones en [api.{ $env }] en repaylint.toml, si las hay. Si son correctas, puede que alguien esté entre usted y Kiva: no continúe y avise a quien administra su red.
        [unknown-issuer] A menudo es el proxy de una empresa, que revisa el tráfico. Pida a quien administra su red que agregue su certificado a los que esta computadora reconoce.
        [certificate] Si el proxy de una empresa revisa el tráfico, muestre esto a quien administra su red. Si no, no continúe y avise a Kiva.
        [revoked] No continúe y avise a Kiva.
        [not-for-servers] Revise las direcciones en [api.{ $env }] en repaylint.toml, si las hay. Si son correctas, no continúe y avise a quien administra su red.
        [bad-signature] No continúe y avise a quien administra su red: puede que alguien esté entre usted y Kiva.
        [proxy-not-found] Revise la dirección del proxy en HTTPS_PROXY o ALL_PROXY. Si solo el proxy puede buscar nombres, escriba socks5h:// en lugar de socks5://, y socks4a:// en lugar de socks4://.
        [proxy-login] Escríbalos en HTTPS_PROXY o ALL_PROXY, por ejemplo http://nombre:contraseña@proxy.example.org:3128. Pregunte cuáles son a quien administra su red.
        [proxy] El proxy se indica en HTTPS_PROXY o ALL_PROXY. Pida a quien administra su red la dirección, el nombre y la contraseña correctos, o ponga el servidor en NO_PROXY si no hace falta un proxy.
        [time-out] Inténtelo más tarde. Si la red es lenta, ponga un número mayor como timeout-seconds en [api.{ $env }] en repaylint.toml.
        [lost-plain] La dirección comienza con http://. Quizás debe comenzar con https://: revise las direcciones en [api.{ $env }] en repaylint.toml. Si son correctas, mire si el programa de esa dirección está en marcha.
        [not-http] Revise las direcciones en [api.{ $env }] en repaylint.toml, o si entre usted y Kiva está una página de inicio de sesión de su red.
       *[other] Revise la conexión a internet e inténtelo más tarde.
    }
api-come-later = { $case ->
    [busy] Kiva pide volver más tarde
   *[ill] Kiva no pudo responder
} (estado { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = { $asks ->
        [now] Inténtelo otra vez ahora.
        [minutes] Inténtelo otra vez en { $wait ->
            [one] 1 minuto
           *[other] { COUNT($wait) } minutos
        }.
        [hours] Inténtelo otra vez en { $wait ->
            [one] 1 hora
           *[other] { COUNT($wait) } horas
        }.
        [days] Inténtelo otra vez en { $wait ->
            [one] 1 día
           *[other] { COUNT($wait) } días
        }.
        [later] Inténtelo más tarde, y pregunte a Kiva cuándo: el servidor indica un día muy lejano.
       *[no] Inténtelo otra vez en unos minutos.
    }
api-unauthorized = Kiva no acepta el token, tampoco uno nuevo (estado 401){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Compruebe que las credenciales son las de { $env }, y también audience en [api.{ $env }] en repaylint.toml, si está. Revise además la fecha y la hora de esta computadora. Después, pregunte a Kiva.
api-forbidden = Kiva no permite hacer esto con estas credenciales (estado 403){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = El token necesita el permiso { $scope }. Pida a Kiva que se lo dé a su client id para { $env }, y compruebe que partner-id en [api.{ $env }] en repaylint.toml es el suyo, si está.
api-redirect = { $says ->
    [yes] { $host } señala otro lugar, { $to } (estado { $status })
   *[no] { $host } señala otro lugar (estado { $status })
}
    .help = No se siguió, porque su token iría ahí. Quizás la API se mudó: pida a Kiva la dirección actual y póngala como base-url en [api.{ $env }] en repaylint.toml.

## Tokens

api-bad-credentials = { $host } no acepta el client id o su clave secreta (estado { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Compruebe que KIVA_CLIENT_ID y KIVA_CLIENT_SECRET están completos y son los de { $env }: staging y production tienen cada uno su par. Si son correctos, pregunte a Kiva si todavía son válidos.
api-scope-not-granted = Las credenciales son buenas, pero no incluyen el permiso { $scope }
    .help = Pida a Kiva que dé el permiso { $scope } a su client id para { $env }.
api-token-status = { $host } no dio ningún token (estado { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = { $case ->
        [later] Inténtelo más tarde.
       *[other] Revise token-url en [api.{ $env }] en repaylint.toml, si está; si no está, pida a Kiva la dirección actual.
    }
api-token-unreadable = { $host } respondió sin un token que se pueda usar
    .help = Revise token-url en [api.{ $env }] en repaylint.toml, si está. Quizás entre usted y Kiva está una página de inicio de sesión de su red.
api-no-partner = La respuesta con el token no dice qué socio es usted
    .help = Escriba el número de su organización como socio en [api.{ $env }] en repaylint.toml: partner-id = "…". Si no lo sabe, pregunte a Kiva.

## What became of a batch

api-refused = Kiva rechazó el bloque entero (estado { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = { $case ->
        [address] Revise partner-id y base-url en [api.staging] o [api.production] en repaylint.toml. No se aceptó nada del bloque.
        [size] Ponga un número menor como size en [batch] en repaylint.toml. No se aceptó nada del bloque.
       *[other] No se aceptó nada del bloque. Si estas palabras no ayudan, envíelas a Kiva.
    }
api-unknown-network = { $case ->
    [time-out] El bloque salió, pero no llegó ninguna respuesta a tiempo
    [lost] El bloque salió, pero la conexión se cortó antes de que la respuesta estuviera completa
    [too-long] El bloque salió, pero la respuesta es mucho más larga que cualquiera que da la API
    [not-http] El bloque salió, pero lo que volvió está en una forma desconocida: { $reason }
   *[other] El bloque salió, pero la conexión falló antes de que la respuesta estuviera completa{ $says ->
        [yes] : { $reason }
       *[no] {""}
    }
}
    .help = Solo Kiva sabe si se aceptó. Antes de hacer otra cosa, mire en PA2 si hay una carga con sus préstamos.
api-unknown-status = La respuesta no dice si se aceptó el bloque (estado { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Solo Kiva sabe si se aceptó. Antes de hacer otra cosa, mire en PA2 si hay una carga con sus préstamos.
api-unknown-code = La respuesta no nombra ninguna carga, y su código no dice que el bloque se aceptó ({ $code }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Solo Kiva sabe si se aceptó. Antes de hacer otra cosa, mire en PA2 si hay una carga con sus préstamos.
api-unknown-answer = La respuesta dice que todo está bien, pero no con las palabras de la API{ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Quizás no es Kiva quien respondió. Antes de hacer otra cosa, mire en PA2 si hay una carga con los préstamos del bloque.

## “repaylint loans fetch”

api-loans-status = Kiva no dio los préstamos { $loans } (estado { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = { $case ->
        [address] Revise partner-id y base-url en [api.{ $env }] en repaylint.toml, si están.
        [server] Inténtelo más tarde.
       *[other] Si estas palabras no ayudan, envíelas a Kiva.
    }
api-loans-unreadable = Lo que { $host } dio como préstamos { $loans } no es una lista de préstamos
    .help = Revise base-url en [api.staging] o [api.production] en repaylint.toml, si está. Quizás entre usted y Kiva está una página de inicio de sesión de su red.
api-loans-restless = La lista de los préstamos { $loans } cambió cada vez mientras se leía
    .help = No se guardó nada, porque podrían faltar préstamos. Inténtelo otra vez en unos minutos.
api-loans-too-long = La lista de préstamos de Kiva tiene { COUNT($total) } entradas, y eso no puede ser correcto
    .help = Revise base-url y partner-id en repaylint.toml, si están.
loans-there-already = { $file } ya existe, y no es una lista de préstamos de { $env } que se pueda renovar
    .help = Dé otro nombre con --out, o agregue --force para sobrescribirlo.
loans-cannot-write = { $case ->
    [folder] { $file } es una carpeta
   *[other] No se puede escribir { $file }: { $reason }
}
    .help = Dé otro lugar con --out. No se guardó nada.
# Notes
loans-saved = { $loans ->
    [one] Se guardó 1 préstamo
   *[other] Se guardaron { COUNT($loans) } préstamos
} de { $env } en { $file }. El archivo no contiene nombres ni lugares de los prestatarios.
loans-next = Para revisar un reporte con esta lista: repaylint check report.csv --loans { $file }
loans-again = La lista de los préstamos { $status } cambió mientras tanto. Se lee otra vez.
api-odd-answer = Una respuesta de Kiva no es como dice el documento de la API: { $why }. Avise a Kiva.
api-waiting = { $why }. Se intenta otra vez en { $seconds ->
    [one] 1 segundo
   *[other] { COUNT($seconds) } segundos
}.
