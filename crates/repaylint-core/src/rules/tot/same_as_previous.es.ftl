same-as-previous = { $case ->
    [copy] El reporte es exactamente el mismo archivo que el reporte anterior { $previous }
   *[amounts] Los { $count } montos de los préstamos que también están en el reporte anterior { $previous } son todos iguales a los de ahí
}
    .help = Probablemente es el archivo del mes pasado. Compruebe que exportó el mes nuevo y eligió el archivo correcto. Si de verdad nadie pagó nada, desactive esta regla en esta revisión con --ignore TOT010.
    .summary = Los mismos montos que en el reporte anterior
    .what = Al menos tres montos mayores que cero están en este reporte y en el anterior (--previous) para los mismos préstamos, y todos los montos que los dos tienen en común son iguales. A partir de 20 es un error. No se revisa cuando los montos son lo pagado en el mes (basis = "period"), porque ahí las cuotas iguales son normales.
    .why = Un reporte con los montos del mes pasado dice que desde entonces nadie pagó nada. Entonces no se acredita lo que pagaron los prestatarios, se le puede facturar mal, y un reporte finalizado no se puede modificar.
    .excel = Mire la fecha del archivo y sus primeros montos, y compárelos con el archivo del mes pasado.
    .mis = Exporte otra vez el reporte del mes que debe reportar, y guárdelo con un nombre propio, como report-2026-10.csv.
