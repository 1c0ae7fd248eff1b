hidden-rows = { $case ->
    [rows] { $number ->
        [one] Esta fila está oculta y es un reembolso
       *[other] { $number } reembolsos están en filas ocultas, el primero de ellos aquí
    }
    [column] La columna “{ $name }” está oculta y se lee como parte del reporte
   *[sheet] { $number ->
        [one] Otra hoja también se lee como un reporte: { $others }. Solo se revisó la hoja { $read }
       *[other] Otras { $number } hojas también se leen como reportes: { $others }. Solo se revisó la hoja { $read }
    }
}
    .help = { $case ->
        [rows] Borre el filtro y muestre todas las filas. Después mire si estos reembolsos deben estar en el reporte, y elimine las filas que no.
        [column] Muestre la columna y compruebe si sus valores son correctos.
       *[sheet] Si se trata de otra hoja, nómbrela con --sheet. Si esta es la correcta, mueva las otras a un libro propio.
    }
    .summary = Reembolsos en filas ocultas, o un segundo reporte en el libro
    .what = Reembolsos en filas de una hoja que se ocultaron a mano o con un filtro; un ID del préstamo, un ID del cliente o un monto en una columna oculta; u otra hoja visible que tiene las columnas de un reporte. No se refiere a las filas y columnas ocultas sin reembolsos, ni a las hojas ocultas.
    .why = Las filas ocultas no se ven en la pantalla, pero salen con Guardar como, CSV, y aquí se revisan y se cuentan. De varias hojas sale solo una, y puede ser la del mes pasado.
    .example = Los dos libros contienen los mismos tres reembolsos. En el incorrecto, el segundo, en la fila 3, está oculto. En el correcto se muestran todas las filas.
    .excel = Elija Datos, Borrar para quitar todos los filtros. Después seleccione toda la hoja con el triángulo de la esquina superior izquierda, haga clic con el botón derecho en un número de fila y elija Mostrar; haga lo mismo con una letra de columna.
    .mis = Exporte solo los reembolsos del mes, para que después no haya que filtrar ni ocultar nada.
