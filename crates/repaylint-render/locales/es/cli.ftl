### What --help says. A text of a flag is called “cli-” and the flag; “cli-COMMAND-” and the flag where it means something else there.

cli-about = Revisa los reportes de reembolsos antes de que lleguen a Kiva. Todo se queda en esta computadora.
cli-command-check = Revisar reportes (también sin la palabra: repaylint ARCHIVO)
cli-command-init = Escribir un repaylint.toml: pregunta los pocos ajustes de su organización
cli-command-rules = Mostrar todas las reglas
cli-command-explain = Explicar una regla: qué encuentra, por qué importa, cómo corregirlo
cli-command-schema = Mostrar un esquema, o comparar el documento de Kiva con el nuestro
cli-command-completions = Mostrar un script que completa comandos y opciones en su terminal
cli-command-man = Mostrar la página del manual

cli-usage = Uso:
cli-examples = Ejemplos:
cli-exit-codes = Códigos de salida: 0 nada que corregir, 1 algo que corregir, 2 la revisión no se pudo hacer

## Headings, and words for what stands after a flag.

cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opciones
cli-heading-report = El reporte
cli-heading-books = Comparar con
cli-heading-rules = Reglas
cli-heading-config = Configuración
cli-heading-output = Salida
cli-heading-limits = Límites

cli-value-options = OPCIONES
cli-value-command = COMANDO
cli-value-file = ARCHIVO
cli-value-dir = CARPETA
cli-value-code = CÓDIGO
cli-value-name = NOMBRE
cli-value-amount = MONTO
cli-value-character = CARÁCTER
cli-value-rules = REGLAS
cli-value-format = FORMATO
cli-value-when = CUÁNDO
cli-value-yyyy = AAAA
cli-value-basis = TIPO
cli-value-schema = ESQUEMA

## Flags.

cli-help = Mostrar esta ayuda
cli-version = Mostrar la versión

cli-paths = Reportes (CSV, JSON o Excel), carpetas con reportes, o - para la entrada estándar; varios son un solo reporte
cli-column-mode = Como en PA2 -> Cuenta -> Perfil -> Formato de carga del CSV
cli-basis = Los montos son lo pagado acumulado (cumulative), el saldo (outstanding) o lo pagado en el mes (period)
cli-currency = Código ISO 4217 de los montos, como KES; varios, separados por comas
cli-period = El mes que se reporta, por ejemplo 2026-10
cli-partial = Estos son solo algunos de los archivos del período
cli-expect-total = Lo que suman todos los montos según su SIG
cli-expect-count = Cuántos reembolsos hay según su SIG
cli-encoding = Codificación de todos los archivos, por ejemplo windows-1252 [si falta: se averigua]
cli-delimiter = Separador de los archivos CSV: un carácter, o tab [si falta: se averigua]
cli-no-header = La primera fila de los archivos CSV son datos
cli-sheet = La hoja de los libros de Excel [si falta: la primera que se lee como un reporte]
cli-stdin-name = El nombre de lo que llega por la entrada estándar

cli-mis = Los registros del SIG (CSV, Excel o JSON)
cli-loans = La lista de préstamos de Kiva (respuesta de la API de socios o descarga de PA2); se puede repetir
cli-previous = El reporte del período anterior
cli-drafts = Borradores de préstamos de prueba que se enviaron a Kiva, o una carpeta con ellos; se puede repetir

cli-select = Solo estas reglas: códigos, nombres o comienzos como AMT, separados por comas
cli-ignore = Estas reglas no
cli-deny = Fallar también con advertencias
cli-exit-zero = Terminar con 0 sin importar lo que se encuentre
cli-baseline = Ocultar las advertencias que contiene este archivo; los errores nunca se ocultan
cli-write-baseline = Escribir las advertencias de hoy en este archivo, para --baseline

cli-config = Usar este archivo [si falta: repaylint.toml en la carpeta del primer reporte o más arriba]
cli-no-config = No usar ningún archivo de configuración

# $formats: their names, joined by commas.
cli-format = Cómo se muestran los hallazgos: { $formats }. Con json=ARCHIVO, en un archivo; se puede repetir [si falta: full]
cli-output = Escribir en este archivo en lugar de la salida estándar
cli-open = Abrir el reporte HTML en el navegador [si falta: REPORTE.check.html junto al reporte]
cli-lang = Idioma de los textos: en, es o fr [si falta: el de la configuración, si no el de la computadora]
cli-color = Colores: auto, always (siempre) o never (nunca)
cli-max-findings = Hallazgos que se muestran de cada archivo en los formatos de texto; los demás se cuentan [si falta: { $default }]
cli-hash = Dar el SHA-256 de cada archivo
cli-redact = Mostrar los ID como 10***70
cli-statistics = Contar los hallazgos de cada regla
cli-quiet = Nada más que los hallazgos
cli-verbose = También qué archivos se usan y por qué no se revisaron algunas reglas

cli-max-bytes = Bytes de un archivo [si falta: 2147483648]
cli-max-field = Bytes de un campo [si falta: 1048576]
cli-max-columns = Campos de una fila [si falta: 256]
cli-threads = Cuántos hilos como máximo [si falta: los que tiene la computadora]

cli-loan-id-example = Un ID de un préstamo suyo, del que se hace un patrón; se puede repetir
cli-client-id-example = Un ID de un cliente suyo; se puede repetir
cli-from = Proponer ajustes a partir de este reporte
cli-init-output = El archivo que se escribe [si falta: repaylint.toml]
cli-init-lang = Idioma de los mensajes, para el archivo: en, es o fr
cli-force = Sobrescribir el archivo si ya existe
cli-yes = No preguntar nada: tomar lo que se da y lo que propone --from, y dejar abierto lo demás

cli-rules-format = Cómo mostrarlas: text o json [si falta: text]
cli-explain-rule = Por ejemplo AMT002 o decimal-comma
cli-schema-which = repayments (el cuerpo de la llamada de la API de socios), report (lo que escribe --format json), config (repaylint.toml), manifest (lo que convert escribe junto a sus archivos) u openapi (la API de socios, hasta donde se conoce) [si falta: repayments]
cli-completions-shell = bash, zsh, fish, powershell o elvish
cli-man-out = Escribir en esta carpeta las páginas de todos los comandos

## Mistakes on the command line. $usage: the command that shows the help.

run-unknown-flag = No hay ninguna opción { $flag }
    .help = { $suggested ->
        [yes] ¿Quiso decir { $suggestion }? “{ $usage }” muestra todas las opciones.
       *[no] “{ $usage }” muestra todas las opciones.
    }
run-surplus-argument = “{ $value }” es una palabra de más
    .help = “{ $usage }” muestra lo que recibe este comando. Un nombre con espacios se escribe entre comillas.
run-flag-without-value = { $flag } necesita un valor después
    .help = { $choice ->
        [yes] Los valores posibles son: { $allowed }.
       *[no] “{ $usage }” dice qué recibe.
    }
run-flag-with-value = { $flag } no recibe ningún valor, así que “{ $value }” no puede estar ahí
    .help = Quite el signo igual y lo que sigue.
run-bad-flag-value = { $flag } no puede ser “{ $value }”
    .help = { $suggested ->
        [yes] ¿Quiso decir { $suggestion }? Los valores posibles son: { $allowed }.
       *[no] Los valores posibles son: { $allowed }.
    }
run-bad-flag-number = { $flag } no puede ser “{ $value }”
    .help = Escriba un número entero solo con cifras, por ejemplo 50. No debe ser demasiado pequeño ni demasiado grande para esta opción.
run-flag-twice = { $flag } se da dos veces
    .help = Conserve una de las dos.
run-flags-conflict = { $flag } y { $other } no pueden ir juntas
    .help = Quite una de las dos.
run-missing-argument = Falta { $flag }
    .help = “{ $usage }” muestra lo que recibe este comando.
run-argument-not-utf8 = Un argumento contiene caracteres que no se pueden leer
    .help = Dé otro nombre al archivo, o dé la carpeta en la que está.
cli-command-convert = Convertir un reporte sin errores en las llamadas de la API de socios, o en un CSV para PA2
cli-command-loans = Guardar la lista de sus préstamos en Kiva, para compararla con los reportes
cli-command-fetch = Guardar los préstamos que pueden recibir reembolsos, para check --loans
cli-convert-to = El JSON de la API en llamadas (json), o el CSV de PA2 (csv)
cli-convert-split = Reembolsos en un archivo, como máximo batch.max [si falta: 250 o batch.size con json; csv es un solo archivo]
cli-convert-out = La carpeta en la que se escribe; se crea si no existe [si falta: la del primer reporte]
cli-convert-name = Cómo se llaman los archivos [si falta: como el primer reporte]
cli-convert-force = Sobrescribir los archivos que ya existen
cli-env = El entorno de pruebas de Kiva (staging) o el real (production)
cli-credentials = Un archivo con KIVA_CLIENT_ID=… y KIVA_CLIENT_SECRET=… [si falta: las variables de entorno]
cli-allow-host = Hablar con este servidor de la configuración aunque no sea de Kiva
cli-openapi = Comparar lo que se envía y se responde con este documento de la API, descargado de Kiva
cli-fetch-out = El archivo que se escribe; una lista anterior del mismo entorno se renueva
cli-fetch-all-statuses = Préstamos de todos los estados, no solo payingBack y defaulted
cli-fetch-force = Sobrescribir el archivo, sea lo que sea
cli-fetch-quiet = Decir solo lo que salió mal
cli-command-submit = Revisar un reporte y después enviarlo a Kiva por la API de socios
cli-heading-sending = Envío
cli-value-host = SERVIDOR
cli-dry-run = Mostrar lo que se enviaría, sin enviar nada
cli-resume = Continuar con un reporte que se envió en parte
cli-mark-accepted = Encontró el bloque N en PA2: continuar después de él
cli-resend = El bloque N no está en PA2: enviarlo de nuevo
cli-confirm-total = El total del reporte, para producción cuando no hay a quién preguntar
cli-again = Enviar de nuevo préstamos que, según otra bitácora, ya se enviaron para el período
cli-journal = La bitácora [si falta: REPORTE.submission.jsonl junto al reporte]
cli-command-mock = Hacer de API de socios de Kiva en esta computadora, para probar una exportación
cli-heading-connection = Conexión
cli-value-n = N
cli-schema-compare = Con openapi: decir qué cambia para repaylint este documento descargado de Kiva
cli-mock-port = El puerto en el que escucha; 0 para cualquiera que esté libre [si falta: { $default }]
cli-mock-loans = Los préstamos que se listan y con los que se comparan los reportes (como los escribe loans fetch)
cli-mock-problems = Responder con lo que encuentra la revisión (findings), o sin problemas (none) [si falta: findings]
cli-mock-answer = Responder a una carga con un objeto (one) o con una lista (list): los documentos de Kiva tienen ambos [si falta: one]
