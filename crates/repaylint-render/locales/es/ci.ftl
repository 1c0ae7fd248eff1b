### Reports for the services that check changes: GitHub, GitLab, Jenkins and others.

# After a message: findings of the same rule that are not shown by themselves.
ci-more-like-it = { $count ->
    [one] Hay 1 más como este.
   *[other] Hay { COUNT($count) } más como este.
}
# $rules: rules that are not shown by themselves, each with the number of its findings, joined by commas.
ci-more-rules = { $count ->
    [one] Y 1 hallazgo más: { $rules }.
   *[other] Y { COUNT($count) } hallazgos más: { $rules }.
}
# $left-out: findings that are not in the file, because the service takes no more than $limit. $rules: how many of which
# rule, joined by commas.
ci-left-out = { $left-out ->
    [one] No se incluyó 1 hallazgo ({ $rules }): el archivo acepta como máximo { COUNT($limit) }, primero los más graves.
   *[other] No se incluyeron { COUNT($left-out) } hallazgos ({ $rules }): el archivo acepta como máximo { COUNT($limit) }, primero los más graves.
}
ci-rule-off = esta regla está desactivada
# A test case about known exceptions whose last day is over.
ci-expired = { $count ->
    [one] Venció 1 excepción
   *[other] Vencieron { COUNT($count) } excepciones
}
ci-folder = La carpeta desde la que comienzan las rutas
ci-findings = { $count ->
    [one] 1 hallazgo
   *[other] { COUNT($count) } hallazgos
}
ci-and-more = y { COUNT($count) } más

## The Markdown report.

ci-title = Reporte de reembolsos: { $files ->
    [one] { $name }
   *[other] { COUNT($files) } archivos
}
ci-by-rule = Hallazgos por regla
ci-rule = Regla
ci-severity = Gravedad
ci-count = Hallazgos
ci-what-is-wrong = Qué está mal
ci-first-findings = { $case ->
    [all] Hallazgos
   *[some] Los primeros { COUNT($shown) } de { COUNT($count) } hallazgos
}
ci-tie-out = Reporte, SIG y lista de Kiva
ci-read = Qué se leyó
ci-not-checked = Qué no se revisó
