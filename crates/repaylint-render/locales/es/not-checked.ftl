### Why some rules could not say anything. What unlocks them is said beside it.

not-checked-column-mode = no está configurado el formato de dos o tres columnas
not-checked-currency = no está configurada la divisa
not-checked-max-amount = no está configurado el monto máximo
not-checked-id-patterns = no están configurados los patrones de los ID
not-checked-ledger = no se dieron los registros del SIG
not-checked-loans = no se dio la lista de préstamos de Kiva
not-checked-loan-statuses = la lista de préstamos de Kiva no indica los estados
not-checked-loan-currencies = la lista de préstamos de Kiva no indica las divisas
not-checked-previous = no se dio un reporte anterior
not-checked-drafts = no se dieron borradores de préstamos de prueba
not-checked-other-amounts = no se dieron los registros del SIG ni un reporte anterior
not-checked-loan-amounts = no se conocen los montos de los préstamos
not-checked-basis = no está configurado qué significan los montos (basis)
not-checked-kind-of-amounts = con el significado configurado de los montos (basis) no hay nada que comparar
not-checked-other-kind = los montos del SIG son de otro tipo que los del reporte (saldos y reembolsos)
not-checked-partial = esto es una parte del mes, cuya suma no dice nada
not-checked-control-total = no se dio un total de control
not-checked-unread = un reporte no se pudo leer completo, así que su suma no dice nada
not-checked-control-count = no se dio la cantidad de reembolsos
not-checked-missing-column = falta una columna necesaria
not-checked-empty = no hay ningún reembolso que revisar
