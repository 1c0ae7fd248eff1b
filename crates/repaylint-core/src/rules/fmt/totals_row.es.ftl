totals-row = { $case ->
    [differs] La fila “{ $label }” es un total y no un reembolso: dice { $amount }, pero los reembolsos que están encima suman { $sum }
    [labelled] La fila “{ $label }” es un total y no un reembolso
   *[unlabelled] Esta fila sin ID del préstamo es un total y no un reembolso: su monto { $amount } es la suma de los reembolsos que están encima
}
    .help = { $case ->
        [differs] Elimine la fila. Si debería ser el total de todos los reembolsos que están encima, averigüe primero cuáles son incorrectos o faltan.
       *[other] Elimine la fila.
    }
    .fix = Eliminar la fila
    .summary = Una fila de totales entre los reembolsos
    .what = Una fila con una palabra como Total, Suma o Somme en lugar del ID del préstamo o junto a uno vacío, o una fila cuyo monto es la suma de las filas que están encima y cuyo ID del préstamo está vacío o no se parece a ningún otro. Se aparta y no se cuenta en ninguna suma.
    .why = Un total no es un préstamo. Si se tomara por un reembolso, reportaría por segunda vez todo lo que está encima.
    .excel = Elimine la fila y guarde otra vez como CSV. Si la hoja es una tabla, desactive antes Diseño de tabla, Fila de totales.
    .mis = Desactive los totales y los subtotales en la exportación.
