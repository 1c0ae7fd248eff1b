broken-quote = { $case ->
    [unclosed] Aquí una comilla doble abre un campo y nunca se cierra
    [text-after] Hay texto después de la comilla doble que cierra este campo
   *[bare] Hay una comilla doble dentro de un campo que no comienza con una
}
    .help = { $case ->
        [unclosed] Agregue una comilla doble al final del valor, o quite esta.
        [text-after] Si la comilla es parte del valor, escríbala dos veces. Si no lo es, quítela.
       *[bare] Quite la comilla. Si es parte del valor, ponga todo el valor entre comillas dobles y escriba dos veces la comilla que lleva dentro.
    }
    .summary = Una comilla doble que no se cierra o está en un lugar equivocado
    .what = Un campo entre comillas que nunca se cierra, texto después de una comilla de cierre, o una comilla dentro de un campo que no comienza con una. La fila se lee por sus separadores hasta donde es posible, y las filas siguientes como siempre.
    .why = Entre dos comillas dobles, las comas y los finales de línea son parte del valor. Por eso una sola comilla suelta puede hacer que un programa tome todas las filas siguientes por un único valor largo: sus reembolsos se pierden sin ningún mensaje, y Kiva puede facturar préstamos que no se reportan.
    .excel = Abra el archivo en un editor de texto, corrija la comilla y guarde. Excel puede mostrar aquí muchas filas en una sola celda; no guarde el archivo desde Excel en ese estado.
    .mis = Haga que la exportación escriba dos veces una comilla dentro de un valor (""), o que quite las comillas dobles de los nombres.
