### Headings of the list of rules and of a rule's page.

list-code = código
list-name = nombre
list-severity = gravedad
list-fix = corrección
list-summary = qué encuentra

fix-never = -
fix-safe = segura
fix-unsafe = supuesta
fix-either = segura o supuesta

page-severity = Gravedad: { $severity }
page-fix = { $fix ->
    [safe] Corrección: segura, no puede cambiar lo que dice el archivo
    [unsafe] Corrección: una suposición, se hace solo si usted la pide
    [either] Corrección: segura cuando el propio archivo demuestra cómo se lee; si no, una suposición que se hace solo si usted la pide
   *[never] Corrección: ninguna, debe decidir una persona
}
page-what = Qué encuentra
page-why = Por qué importa
page-bad = Incorrecto
page-good = Correcto
page-config = Con esta configuración
page-with = Comparado con
page-excel = Cómo corregirlo en Excel
page-mis = Cómo corregirlo en el SIG
page-source = Fuente

page-cut = { $lines ->
    [one] (1 línea más)
   *[other] ({ COUNT($lines) } líneas más)
}

## The rule reference of the documentation

page-rules = Reglas
page-family = { $family ->
    [FMT] FMT: el archivo se puede leer
    [COL] COL: dos o tres columnas
    [IDS] IDS: ID de préstamos y de clientes
    [AMT] AMT: montos
    [DUP] DUP: un préstamo, una línea
    [TST] TST: préstamos de prueba, y préstamos que Kiva no espera
    [TOT] TOT: totales, y con qué se compara el reporte
    [BAT] BAT: envío
   *[other] { $family }
}
# The name of this language, as its readers call it.
page-language = Español
