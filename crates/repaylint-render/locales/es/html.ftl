### The HTML report, for people who are no programmers. COUNT() groups the digits of a count; line numbers and money are
### never grouped.

# $verdict: the sentence that every format shows.
html-title = repaylint: { $verdict }
html-skip = Ir a los hallazgos
html-made-by = Hecho por repaylint { $version }, en esta computadora. { $sent ->
    [yes] No se envió nada a nadie más que a Kiva.
   *[no] No se envió nada a ninguna parte.
}
html-print-note = Las filas plegadas no se imprimen. Para imprimirlas, despliéguelas antes en la pantalla.
html-redacted = Los ID de los préstamos y de los clientes se muestran sin su parte central.

# What to do next. $case: errors, warnings, expired, nothing or clean; once somebody tried to send the report, what is
# with Kiva. $first: the title of the first card.
html-next-title = Qué hacer ahora
html-next = { $case ->
    [errors] Corrija lo que aparece más abajo, guarde el archivo y revíselo otra vez. No lo envíe a Kiva antes de eso.
    [expired] Una excepción venció. Póngale una fecha posterior, o bórrela y corrija el reporte. Después revise otra vez.
    [warnings] Revise cada punto que aparece más abajo. Corrija lo que no esté bien. Lo que está bien puede quedar como está.
    [nothing] En este archivo no hay nada que reportar. Compruebe que eligió el correcto.
    [sent] Todo está en Kiva: no lo envíe otra vez. El coordinador de Kiva debe revisarlo y finalizarlo en PA2.
    [sent-look] Todo está en Kiva: no lo envíe otra vez. Revise cada punto que aparece más abajo antes de que el coordinador de Kiva finalice el reporte en PA2.
    [sent-part] Una parte está en Kiva. Deje el archivo como está. Las últimas palabras de repaylint submit dicen cómo continuar.
    [sent-unknown] No lo envíe otra vez antes de que alguien haya mirado en PA2. Las últimas palabras de repaylint submit dicen qué buscar.
    [sent-nothing] Las últimas palabras de repaylint submit dicen por qué, y qué hacer.
   *[clean] Puede enviar este reporte. Después, el coordinador de Kiva debe revisarlo y finalizarlo en PA2.
}
html-next-first = Comience aquí:
html-next-safe = { $count ->
    [one] 1 hallazgo tiene una corrección segura: la tabla dice qué escribir.
   *[other] { COUNT($count) } hallazgos tienen una corrección segura: las tablas dicen qué escribir.
}
html-next-unchecked = Algunas cosas no se pudieron revisar.
html-next-unchecked-link = Ver cuáles y por qué

# What was read.
html-read = Qué se leyó
html-read-rows = { $count ->
    [one] fila leída
   *[other] filas leídas
}
html-read-header = { $count ->
    [one] encabezado
   *[other] encabezados
}
html-read-repayments = { $count ->
    [one] reembolso
   *[other] reembolsos
}
html-read-aside = apartadas
html-read-clean = sin hallazgos
html-read-flagged = con hallazgos
html-read-money = { $currency ->
    [none] en total
   *[other] { $currency } en total
}
html-read-money-clean = en filas sin hallazgos
html-read-money-flagged = en filas con hallazgos
html-read-note = “Con hallazgos” cuenta las filas con un error o una advertencia. Las notas no cuentan.
html-files = { $count ->
    [one] El archivo
   *[other] Los archivos
}
html-file = Archivo
html-file-kind = Leído como
html-file-repayments = Reembolsos
html-file-total = Total
html-file-hash = SHA-256
html-file-hash-note = El SHA-256 es la huella digital de un archivo. Si es distinto, el archivo cambió.
# $kind: csv, json or xlsx. $delimiter: comma, semicolon, tab, bar or other. $mode: two, three or mixed.
html-file-how = { $kind ->
    [xlsx] Excel, hoja “{ $sheet }”
    [json] JSON, { $encoding }
   *[csv] CSV, { $delimiter ->
        [comma] separado por comas
        [semicolon] separado por puntos y comas
        [tab] separado por tabulaciones
        [bar] separado por barras verticales
       *[other] separado por { $sign }
    }, { $encoding }
}; { $mode ->
    [two] dos columnas: ID del préstamo y monto
    [three] tres columnas: ID del préstamo, ID del cliente y monto
   *[mixed] filas con y sin ID del cliente
}
html-aside = Filas apartadas
html-aside-intro = Estas filas no se leyeron como reembolsos. No cuentan en ninguna suma.
html-aside-where = Filas
html-aside-count = Cantidad
html-aside-why = Por qué
html-aside-rows = { $first ->
    [same] { $last }
   *[other] { $first } a { $last }
}
html-held-what = { $kind ->
    [ledger] Los registros de su SIG
    [loans] La lista de préstamos de Kiva
   *[previous] El reporte del período anterior
}
html-held-rows = { $count ->
    [one] 1 fila
   *[other] { COUNT($count) } filas
}

# Findings by rule.
html-overview = Hallazgos
html-overview-caption = Hallazgos por regla, en el orden en que conviene corregirlos
html-overview-rule = Qué se encontró
html-overview-severity = Tipo
html-overview-count = Hallazgos
html-overview-places = { $count ->
    [one] 1 lugar
   *[other] { COUNT($count) } lugares
}
html-overview-none = No se encontró nada.

# Where in the file findings lie.
html-strip = En qué parte del archivo están
html-strip-lane = { $severity ->
    [error] Errores
    [warning] Advertencias
   *[info] Notas
}
html-strip-title = { $severity ->
    [error] Errores
    [warning] Advertencias
   *[info] Notas
} en { $file }, de la primera fila a la última
html-strip-text = { $count ->
    [one] { $severity ->
        [error] 1 error
        [warning] 1 advertencia
       *[info] 1 nota
    }, en la { $word ->
        [line] línea
       *[row] fila
    } { $first }.
   *[other] { $severity ->
        [error] { COUNT($count) } lugares con un error
        [warning] { COUNT($count) } lugares con una advertencia
       *[info] { COUNT($count) } lugares con una nota
    }, { $in ->
        [one] en la
       *[other] de la
    } { $word ->
        [line] línea
       *[row] fila
    } { $in ->
        [one] { $first }
       *[other] { $first } a la { $last }
    }.
}
html-strip-start = comienzo del archivo
html-strip-end = final

# How large the amounts are.
html-amounts = De qué tamaño son los montos
html-amounts-title = Cantidad de reembolsos según el tamaño del monto
html-amounts-intro = Cada barra representa montos de hasta el doble de los de la barra anterior.
html-amounts-mark = Los triángulos marcan montos que se salen de lo común.
html-amounts-summary = { $count ->
    [one] 1 monto mayor que cero, entre { $low } y { $high }.
   *[other] { COUNT($count) } montos mayores que cero, todos entre { $low } y { $high }. Al menos la mitad de ellos es menor que { $median }.
}
html-amounts-zeros = { $count ->
    [one] 1 monto es cero.
   *[other] { COUNT($count) } montos son cero.
}
html-amounts-outliers = { $count ->
    [one] 1 monto se sale de lo común.
   *[other] { COUNT($count) } montos se salen de lo común.
}
html-amounts-table = Los números de esta imagen
html-amounts-from = Desde
html-amounts-below = Menos de
html-amounts-repayments = Reembolsos
html-amounts-standing-out = Fuera de lo común

# A card: one rule.
html-severity = { $severity ->
    [error] Error
    [warning] Advertencia
   *[info] Nota
}
html-card-cause = Corrija esto primero: otros hallazgos pueden venir de aquí.
html-card-do = Qué hacer:
html-card-what = Qué está mal
html-card-why = Por qué importa
html-card-excel = En Excel o LibreOffice
html-card-mis = En su SIG
html-card-how = Cómo corregirlo
html-card-places = { $count ->
    [one] 1 lugar
   *[other] { COUNT($count) } lugares
}
html-card-shared = { $count ->
    [one] { COUNT($count) } fila tiene este defecto. De la primera:
   *[other] { COUNT($count) } filas tienen este defecto. De la primera:
}
html-card-shared-unlisted = { $count ->
    [one] { COUNT($count) } lugar tiene este defecto. Se muestra el primero.
   *[other] { COUNT($count) } lugares tienen este defecto. Se muestra el primero.
}
html-caption = Filas afectadas
html-row = Fila
html-line = Línea
html-cell = Celda
html-repayment = Reembolso
html-loan = ID del préstamo
html-found = Encontrado
html-wanted = Debería ser
html-says = Qué está mal
html-more = { COUNT($count) } más: { $word ->
    [line] líneas
   *[row] filas
} { $first } a { $last }
html-more-said = { COUNT($count) } más
html-blank = vacío
html-missing = falta
html-perhaps = quizás
html-removed = nada: elimínelo
html-where = { $place ->
    [sheet] fila { $line }, celda { $cell }
    [csv] línea { $line }, celda { $cell }
   *[json] línea { $line }
}{ $named ->
    [yes] {" "}de { $file }
   *[no] {""}
}
html-where-file = { $file }
html-loans = { $count ->
    [one] 1 préstamo
   *[other] { COUNT($count) } préstamos
}
html-loans-more = { COUNT($count) } préstamos en total; estos son los primeros.
html-loan-of = { $loan } (cliente { $client })

# What nobody sees, by name.
html-char-0009 = tabulación
html-char-000A = salto de línea
html-char-000D = salto de línea
html-char-0020 = espacio
html-char-00A0 = espacio de no separación
html-char-00AD = guion opcional
html-char-200B = espacio de ancho cero
html-char-200C = separador de ancho cero
html-char-200D = unión de ancho cero
html-char-200E = marca de izquierda a derecha
html-char-200F = marca de derecha a izquierda
html-char-202A = marca de dirección del texto
html-char-202B = marca de dirección del texto
html-char-202C = marca de dirección del texto
html-char-202D = marca de dirección del texto
html-char-202E = marca de dirección del texto
html-char-202F = espacio estrecho de no separación
html-char-2060 = unión de palabras
html-char-FEFF = marca de orden de bytes
html-char-other = carácter oculto U+{ $code }

# Held together with the books.
html-tie-out = Comparación con el SIG y con Kiva
html-tie-out-caption = Préstamos y dinero según dónde están
html-tie-out-where = Dónde están los préstamos
html-tie-out-files = Por archivo
html-tie-out-loans = Préstamos
html-tie-out-report = Reporte
html-tie-out-ledger = SIG
html-tie-out-sum = Del SIG al reporte
html-tie-out-booked = en el SIG
html-tie-out-differences = montos distintos
html-tie-out-only-reported = no están en el SIG
html-tie-out-only-booked = no están en el reporte
html-tie-out-reported = en el reporte

# What was expected and met, and what was not checked.
html-checks = Totales de control
html-not-checked = Qué no se revisó y por qué
html-not-checked-intro = Estas reglas no pudieron decir nada. Junto a cada motivo está lo que hace falta para revisarlas.
html-not-checked-none = Se revisó todo.
html-not-checked-why = Por qué
html-not-checked-rules = Reglas
html-not-checked-unlock = Qué hace falta
html-not-checked-setting = el ajuste { $setting } en repaylint.toml
html-not-checked-flag = la opción { $flag }
html-not-checked-nothing = nada en esta versión

html-known = Excepciones y línea base

# Settings of the run.
html-settings = Ajustes usados
html-settings-caption = Ajustes de esta revisión
html-setting = Ajuste
html-value = Valor
html-unset = sin definir
html-hidden = oculto
html-yes = sí
html-no = no
html-setting-column-mode = Columnas (column-mode)
html-setting-basis = Qué son los montos (basis)
html-setting-currency = Divisa
html-setting-period = Mes
html-setting-partial = Parte de un mes (partial)
html-setting-max-amount = Monto máximo (max-amount)
html-setting-loan = Patrón de los ID de los préstamos
html-setting-client = Patrón de los ID de los clientes
html-setting-expect-total = Total de control
html-setting-expect-count = Reembolsos esperados
html-setting-rules = Reglas cambiadas
html-setting-rule = { $code }: { $level ->
    [off] desactivada
    [error] error
    [warning] advertencia
   *[info] nota
}
html-mode = { $mode ->
    [two] two: ID del préstamo y monto
   *[three] three: ID del préstamo, ID del cliente y monto
}
html-basis = { $basis ->
    [cumulative] cumulative: pagado acumulado
    [outstanding] outstanding: saldo
   *[period] period: pagado en el mes
}

# The bar that a browser with scripts shows.
html-filter = Mostrar
html-search = Buscar
html-search-hint = ID del préstamo, fila, celda o palabra
html-shown = { $count ->
    [one] 1 fila mostrada
   *[other] {"{"}count{"}"} filas mostradas
}
