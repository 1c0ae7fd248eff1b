batch-incomplete = { $case ->
    [missing] En esta revisión no están todas las { $of } partes del reporte dividido { $name }; faltan: { $missing }
    [repeated] Hay partes del reporte dividido { $name } que están más de una vez en esta revisión: { $repeated }
   *[both] De las { $of } partes del reporte dividido { $name }, en esta revisión faltan: { $missing }; y están más de una vez: { $repeated }
}
    .help = Dé todas las partes juntas, cada una una sola vez, o la carpeta que las contiene. Si se perdieron partes, divida otra vez el reporte con repaylint convert.
    .related = Esta parte está otra vez en la revisión
    .summary = Faltan partes de un reporte dividido o están dos veces
    .what = Archivos cuyos nombres dicen que son partes de un mismo reporte, como oct.003-of-009.json, cuando algunos números faltan en la revisión o están más de una vez. Solo se miran los nombres de los archivos. Con --partial no se piden las partes que faltan.
    .why = Una parte que no se envía deja sus préstamos sin reportar, y lo que no se reporta puede facturarse. Una parte que se envía dos veces reporta sus préstamos dos veces.
    .example = La primera de dos partes se revisa sola. Está completa cuando report.002-of-002.json se da junto con ella.
    .excel = Mire en la carpeta de las partes si algún archivo se movió, se renombró o se copió.
    .mis = Guarde las partes de un reporte en una carpeta propia, sin partes de uno anterior.
