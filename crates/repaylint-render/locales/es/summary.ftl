### How a run came out. COUNT() groups the digits of a count; line numbers and money are never grouped.

# $case: errors, warnings, nothing or clean. $counts: the counts below, joined by commas.
verdict = { $case ->
    [errors] El reporte no está listo: { $counts }
    [warnings] Sin errores, pero con algo que revisar antes de enviar el reporte: { $counts }
    [nothing] No se revisó ningún reembolso
    [notes] No se encontró nada incorrecto en { $records ->
        [one] 1 reembolso
       *[other] { COUNT($records) } reembolsos
    }; { $counts }
   *[clean] No se encontró nada incorrecto en { $records ->
        [one] 1 reembolso
       *[other] { COUNT($records) } reembolsos
    }
}
count-error = { $count ->
    [one] 1 error
   *[other] { COUNT($count) } errores
}
count-warning = { $count ->
    [one] 1 advertencia
   *[other] { COUNT($count) } advertencias
}
count-info = { $count ->
    [one] 1 nota
   *[other] { COUNT($count) } notas
}

count-expired = { $count ->
    [one] 1 excepción vencida
   *[other] { COUNT($count) } excepciones vencidas
}

# Where every row went.
summary-rows = { $read ->
    [one] 1 fila leída
   *[other] { COUNT($read) } filas leídas
} = { COUNT($header) } de encabezado + { $repayments ->
    [one] 1 reembolso
   *[other] { COUNT($repayments) } reembolsos
} + { $aside ->
    [one] 1 apartada
   *[other] { COUNT($aside) } apartadas
}
# $rules: the entries below, joined by commas.
summary-set-aside = Apartadas: { $rules }
# $places: lines, or file:line where there are several files, joined by commas. $in: text or sheet.
summary-set-aside-rule = { $code } ({ $files ->
    [one] { $in ->
        [sheet] { $count ->
            [one] fila { $places }
           *[other] filas { $places }
        }
       *[text] { $count ->
            [one] línea { $places }
           *[other] líneas { $places }
        }
    }
   *[other] { $places }
})

# Where every repayment and all the money went.
summary-repayments = { $repayments ->
    [one] 1 reembolso
   *[other] { COUNT($repayments) } reembolsos
} ({ $total }) = { COUNT($clean) } sin hallazgos ({ $clean-total }) + { COUNT($flagged) } con hallazgos ({ $flagged-total })

# What was expected and is met. $file: where there are several.
summary-matched = { $case ->
    [total] El total de { $total } coincide con el total de control
    [count] La cantidad de reembolsos coincide con la esperada, { COUNT($count) }
   *[both] El total de { $total } y la cantidad de reembolsos, { COUNT($count) }, coinciden con lo esperado
}{ $files ->
    [one] {""}
   *[other] { $file ->
        [run] {""}
       *[named] : { $name }
    }
}
# $count: files whose control files are met, where there are too many to name.
summary-matched-files = { $count ->
    [one] { $count } archivo coincide con su archivo de control
   *[other] { $count } archivos coinciden con sus archivos de control
}
# Known exceptions. $counts: the counts below, joined by commas.
summary-exceptions = Excepciones: { $counts }
count-exceptions = { COUNT($count) } { $state ->
    [used] { $count ->
        [one] usada
       *[other] usadas
    } ({ $hidden ->
        [one] 1 hallazgo oculto
       *[other] { COUNT($hidden) } hallazgos ocultos
    })
    [unused] sin usar
    [expired] { $count ->
        [one] vencida
       *[other] vencidas
    }
   *[not-checked] sin revisar
}
# $about: loan, or whole for what is about no single loan. $line: in the configuration.
exception-line = { $state ->
    [used] Usada
    [unused] Sin usar
    [expired] Vencida después del { $until }
   *[not-checked] Sin revisar
}: { $code }{ $about ->
    [loan] {" "}para el préstamo { $loan }
   *[whole] {""}
} (línea { $line } de la configuración){ $reason-given ->
    [yes] , “{ $reason }”
   *[no] {""}
}. { $state ->
    [used] Ocultó { $hidden ->
        [one] 1 hallazgo.
       *[other] { COUNT($hidden) } hallazgos.
    }
    [unused] { $about ->
        [loan] No se encontró nada parecido.
       *[whole] No se encontró nada parecido; para los hallazgos sobre un préstamo hace falta su loan-id.
    } Bórrela si el asunto está resuelto.
    [expired] Ya no oculta nada. Póngale una fecha posterior, o bórrela y corrija el reporte.
   *[not-checked] La regla está desactivada o no se pudo revisar.
}
more-exceptions = y { COUNT($count) } más (--verbose las muestra)

# The baseline.
summary-baseline = { $count ->
    [0] La línea base { $path } no ocultó nada
    [one] La línea base { $path } ocultó 1 hallazgo
   *[other] La línea base { $path } ocultó { COUNT($count) } hallazgos
}
summary-baseline-gone = { $count ->
    [one] 1 de sus entradas ya no aparece.
   *[other] { COUNT($count) } de sus entradas ya no aparecen.
} Para quitar lo que está resuelto, escríbala de nuevo: --write-baseline { $path }

summary-fixable = { $count ->
    [one] 1 hallazgo tiene una corrección segura
   *[other] { COUNT($count) } hallazgos tienen una corrección segura
}
summary-truncated = Hay más hallazgos de los que se guardan (100{"\u00A0"}000 por regla y archivo); las cantidades son exactas

# $rules: codes. $case: short, or listed where the lines below follow.
summary-not-checked = { $case ->
    [listed] Sin revisar:
   *[short] Sin revisar: { $rules } (--verbose dice por qué)
}
summary-not-checked-rules = { $case ->
    [unlockable] { $rules }: { $why } ({ $unlock })
   *[locked] { $rules }: { $why }
}

# What was left out of a list. $rules: counts with code and name, joined by commas.
more-findings = { $case ->
    [truncated] y más de { COUNT($count) } hallazgos más: { $rules }
   *[exact] y { COUNT($count) } más: { $rules }
}
more-findings-rule = { COUNT($count) } { $code } { $name }

# Ledger, report and Kiva's list held together: a table, and how the totals go together.
tie-out = Comparación
tie-out-loans = préstamos
tie-out-report = reporte
tie-out-ledger = SIG
tie-out-count = { COUNT($count) }
# $given: which of ledger and list there are. $where: in which of the three the loans stand.
tie-out-part = { $given ->
    [both] { $where ->
        [ledger-report-kiva] en el SIG, el reporte y la lista de Kiva
        [ledger-report] en el SIG y el reporte, Kiva no los espera
        [report-kiva] en el reporte y la lista de Kiva, no en el SIG
        [ledger-kiva] en el SIG y la lista de Kiva, no en el reporte
        [report] solo en el reporte
        [ledger] solo en el SIG
       *[kiva] solo en la lista de Kiva
    }
    [ledger] { $where ->
        [ledger-report] en el SIG y el reporte
        [report] solo en el reporte
       *[ledger] solo en el SIG
    }
   *[kiva] { $where ->
        [report-kiva] en el reporte y la lista de Kiva
        [report] en el reporte, Kiva no los espera
       *[kiva] solo en la lista de Kiva
    }
}
tie-out-more-files = y { $count ->
    [one] 1 archivo más
   *[other] { COUNT($count) } archivos más
}
tie-out-reconciled = { $case ->
    [equal] El SIG y el reporte coinciden hasta la última cifra: { $reported }
   *[different] SIG { $booked } + montos distintos { $differences } ({ $differing ->
        [one] 1 préstamo
       *[other] { COUNT($differing) } préstamos
    }) + no están en el SIG { $only-reported } - no están en el reporte { $only-booked } = reporte { $reported }
}
tie-out-unreadable = { $count ->
    [one] 1 monto no se pudo leer y no se cuenta
   *[other] { COUNT($count) } montos no se pudieron leer y no se cuentan
} (reporte { COUNT($reported) }, SIG { COUNT($booked) })
