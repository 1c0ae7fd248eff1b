loan-not-paying-back = { $many ->
    [yes] { $count } de los { $all } reembolsos son de préstamos que Kiva tiene como { $written }
   *[no] { $status ->
        [fundRaising] El préstamo { $loan_id } está como fundRaising en Kiva: los prestamistas todavía no lo financiaron
        [raised] El préstamo { $loan_id } está como raised en Kiva: está financiado, pero su dinero todavía no va en camino hacia usted
        [ended-final] El préstamo { $loan_id } terminó en Kiva y se reporta con su monto final, { $amount }
        [ended] El préstamo { $loan_id } terminó en Kiva, pero se reporta con { $amount }
        [refunded] El préstamo { $loan_id } fue devuelto: sus prestamistas recuperaron su dinero
        [expired] El préstamo { $loan_id } venció en Kiva: no se financió a tiempo
        [inactive] El préstamo { $loan_id } está como inactive en Kiva: se retiró antes de financiarse
        [inactive_expired] El préstamo { $loan_id } está como inactive_expired en Kiva: se retiró después de vencer
        [deleted] El préstamo { $loan_id } se eliminó en Kiva
        [issue] El préstamo { $loan_id } tiene un problema abierto en Kiva: su borrador no se aceptó tal como estaba
        [issue_revising] El préstamo { $loan_id } está como issue_revising en Kiva: su borrador todavía se está corrigiendo
        [issue_approving] El préstamo { $loan_id } está como issue_approving en Kiva: su borrador corregido espera la aprobación
        [reviewed] El préstamo { $loan_id } está como reviewed en Kiva: su borrador se revisó, pero todavía no se muestra a los prestamistas
       *[other] El préstamo { $loan_id } tiene en Kiva el estado { $written }, que los documentos de Kiva no explican
    }
}
    .help = { $environment ->
        [staging] La lista es del entorno de pruebas de Kiva (staging), donde hay otros préstamos. Si el reporte va al entorno de producción, obtenga la lista de ese entorno y revise otra vez.
       *[production] { $status ->
            [fundRaising] Se desembolsó antes de que Kiva lo financiara. Quítelo hasta que PA2 lo muestre como payingBack. { $basis ->
                [cumulative] No se pierde nada: un monto acumulado pasa al primer mes en el que está como payingBack.
                [outstanding] No se pierde nada: el saldo le dice todo a Kiva en el primer mes en el que está como payingBack.
                [period] Sume lo pagado hasta entonces al primer mes en el que está como payingBack.
               *[unknown] Lo pagado hasta entonces va en el primer mes en el que está como payingBack; un monto acumulado ya lo contiene.
            }
            [raised] Quítelo hasta que PA2 lo muestre como payingBack. { $basis ->
                [cumulative] No se pierde nada: un monto acumulado pasa a ese mes.
                [outstanding] No se pierde nada: entonces el saldo le dice todo a Kiva.
                [period] Sume a ese mes lo pagado hasta entonces.
               *[unknown] Lo pagado hasta entonces va en ese mes; un monto acumulado ya lo contiene.
            }
            [ended-final] No hay que hacer nada. Desde ahora puede quitar el préstamo.
            [ended] Kiva ya no acepta reembolsos de este préstamo. Compare su monto final en su SIG y en PA2. Si coinciden, quite el préstamo. Si no, escriba a Kiva.
            [refunded] Quítelo: Kiva ya no espera nada. Si usted no sabe de la devolución, escriba a Kiva.
            [expired] Quítelo definitivamente: los prestamistas de Kiva no tienen parte en este préstamo. Si se iba a publicar otra vez, use el préstamo de la nueva publicación.
            [inactive] Quítelo, y pregunte a Kiva por qué se retiró.
            [inactive_expired] Quítelo definitivamente: los prestamistas de Kiva no tienen parte en este préstamo.
            [deleted] Quítelo. Si no debió eliminarse, escriba a Kiva.
            [issue] Quítelo, y mire en PA2 qué le pide Kiva que corrija.
            [issue_revising] Quítelo, y termine en PA2 la corrección del borrador.
            [issue_approving] Quítelo hasta que PA2 lo muestre como payingBack.
            [reviewed] Quítelo hasta que PA2 lo muestre como payingBack.
           *[other] Busque el préstamo en PA2. Repórtelo solo si PA2 espera un reembolso de él.
        }
    }
    .related = Kiva tiene el préstamo aquí
    .summary = Un préstamo que no acepta reembolsos en Kiva
    .what = Un reembolso de un préstamo que la lista de Kiva (--loans) tiene con otro estado que payingBack (en reembolso) o defaulted (en incumplimiento): todavía sin financiar (fundRaising, raised), todavía un borrador (issue, reviewed), o concluido (ended, refunded, expired, inactive, deleted). Un préstamo terminado es una nota solo si se reporta con su monto final: el préstamo completo si los montos son acumulados, 0 si son saldos. Es una advertencia si la lista no indica el monto del préstamo, si el estado es una palabra que los documentos de Kiva no tienen, y si la lista es del entorno de pruebas de Kiva.
    .why = Solo los préstamos en payingBack y defaulted pueden recibir reembolsos. La mayoría de los socios desembolsa los préstamos antes de que Kiva los financie, así que una exportación de todos los préstamos activos contiene préstamos así cada mes.
    .excel = Ponga con BUSCARX el estado de la descarga de préstamos de PA2 junto a sus filas, y filtre todo lo que no es ni payingBack ni defaulted.
    .mis = Haga que la exportación tome los préstamos que en Kiva están como payingBack o defaulted, según la lista que da la API de socios, y no todos los préstamos activos.
