blank-row = { $rows ->
    [one] Esta fila está vacía
   *[other] Aquí comienzan { $rows } filas vacías
}
    .help = { $rows ->
        [one] Elimine la fila. Asegúrese de que ahí no falta nada.
       *[other] Elimine estas filas. Asegúrese de que ahí no falta nada.
    }
    .fix = { $rows ->
        [one] Eliminar la fila vacía
       *[other] Eliminar las { $rows } filas vacías
    }
    .summary = Una fila vacía entre los reembolsos
    .what = Una o más filas sin ningún valor encima de los reembolsos o entre ellos. No se refiere a las líneas vacías al final del archivo.
    .why = Algunos programas toman la primera fila vacía por el final de los datos. Los reembolsos que siguen no se reportarían, y Kiva puede facturar un préstamo que no se reporta.
    .excel = Seleccione las filas vacías, elija Eliminar, Filas de la tabla o Toda la fila, y guarde otra vez como CSV. No basta con borrar el contenido de las celdas.
    .mis = Desactive en la exportación las líneas vacías entre sucursales, grupos o páginas.
