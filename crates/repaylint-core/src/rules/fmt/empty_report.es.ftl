empty-report = { $case ->
    [no-text] El archivo está vacío
    [no-cells] La hoja está vacía
   *[no-repayment] El archivo no contiene ningún reembolso
}
    .help = Exporte otra vez el reporte. Compruebe el período, la sucursal y los demás filtros de la exportación.
    .summary = Un archivo sin ningún reembolso
    .what = Un archivo de cero bytes, un encabezado sin filas, o un documento JSON con una lista de reembolsos vacía.
    .why = Un reporte vacío no le dice nada a Kiva sobre ningún préstamo, y Kiva puede facturar un préstamo que no se reporta. Que falte no es lo mismo que cero.
    .excel = Asegúrese de haber guardado la hoja de los reembolsos: Excel guarda como CSV solo la hoja que está abierta.
    .mis = Compruebe el período y los filtros de la exportación. Una exportación que se interrumpió también deja un archivo vacío.
