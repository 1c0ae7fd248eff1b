missing-from-report = { $case ->
    [one] El préstamo { $loan_id } no está en el reporte, pero el SIG tiene { $booked } para él{ $near ->
        [nothing] {""}
        [client] : el reporte lo tiene con otro cliente
       *[other] : el reporte tiene { $near_id }
    }
    [most] { $missing } de { $all } préstamos de Kiva de los registros del SIG no están en el reporte, con { $sum } en total
   *[portfolio] { $missing ->
        [one] Un préstamo de los registros del SIG no está en el reporte, con { $sum }
       *[other] { $missing } préstamos de los registros del SIG no están en el reporte, con { $sum } en total
    }
}
    .help = { $case ->
        [one] { $near ->
            [nothing] Busque el préstamo en su SIG y agregue su fila al reporte. Un préstamo que no se reporta puede facturarse: que falte no es lo mismo que cero.
            [client] Busque el cliente en su SIG y corríjalo en el reporte.
           *[other] Si es el mismo préstamo, escriba su ID en el reporte exactamente como en el SIG.
        }
        [most] Si este es uno de varios archivos del mes, revíselos todos juntos, o indique --partial. Si no, el reporte es de otra sucursal, o la exportación se interrumpió.
       *[portfolio] { $list ->
            [yes] La lista de Kiva no dice cuáles de ellos espera Kiva. Guarde una lista completa, con el estado de cada préstamo. Si cada fila de los registros es un préstamo de Kiva, escriba kiva-only = true en [mis] en repaylint.toml.
           *[no] Si los registros son toda su cartera, esto es normal. Para que se nombren los préstamos que faltan, dé la lista de préstamos de Kiva con --loans, o indique en [mis] en repaylint.toml qué filas son de Kiva: kiva-only = true, o where = {"{"} column = "…", equals = "…" {"}"}.
        }
    }
    .related = Está aquí
    .summary = Un préstamo del SIG que falta en el reporte
    .what = Un préstamo para el que los registros de su SIG (--mis) tienen un monto mayor que cero y que no está en el reporte. Es un error si la lista de Kiva (--loans) dice que el préstamo está como payingBack o defaulted, o si la configuración dice que los registros contienen solo préstamos de Kiva. Si no, nadie puede saber qué préstamos de los registros son de Kiva, y todos juntos son una sola advertencia. Los préstamos que la lista de Kiva no espera no faltan.
    .why = Kiva puede facturarle un préstamo que espera y que no se reporta. Que falte no es lo mismo que cero.
    .excel = Busque cada ID del préstamo de los registros en el reporte con CONTAR.SI: los que dan 0 faltan.
    .mis = Exporte todos los préstamos de Kiva que todavía no están pagados por completo en Kiva, también los que no tienen ningún pago este mes.
