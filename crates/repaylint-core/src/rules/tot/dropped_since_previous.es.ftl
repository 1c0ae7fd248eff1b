dropped-since-previous = { $case ->
    [status] El préstamo { $loan_id } estaba en el reporte anterior y no está en este; la lista de Kiva dice { $status }
    [owed] El préstamo { $loan_id } estaba en el reporte anterior con un saldo de { $before }, y no está en este
   *[below] El préstamo { $loan_id } estaba en el reporte anterior con { $before } pagados de { $amount }, y no está en este
}
    .help = Busque el préstamo en su SIG. Si todavía se está pagando, agregue su fila, aunque este mes no se haya pagado nada. Si desde entonces se pagó por completo, se castigó o se devolvió, pregunte a su contacto en Kiva cómo reportar su final.
    .related = El reporte anterior lo tiene aquí
    .summary = Falta un préstamo del reporte anterior que no había terminado
    .what = Un préstamo que está en el reporte del período anterior (--previous), del que se sabe que no ha terminado, y que ahora falta. Se sabe por la lista de Kiva (--loans), donde el préstamo está como payingBack o defaulted; si no, por el monto del último reporte: todavía había un saldo, o se había pagado menos que el monto del préstamo. Si la lista de Kiva todavía dice payingBack, es un error. Un préstamo para el que los registros de su SIG tienen un monto se señala en cambio como ausente del reporte.
    .why = Lo que no se reporta puede facturarse: para Kiva, un préstamo que falta no es un préstamo sin pagos. Los préstamos se pierden cuando se omite una sucursal, cuando cambia un filtro o cuando un ID se escribe de otra manera.
    .excel = Busque con BUSCARX los ID de los préstamos del mes pasado en el reporte de este mes. Los que no se encuentran son los préstamos que hay que revisar.
    .mis = Compruebe si en la exportación de este mes se omitió una sucursal, un asesor de crédito o un estado.
