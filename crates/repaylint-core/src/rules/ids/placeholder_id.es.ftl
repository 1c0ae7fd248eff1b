placeholder-id = { $case ->
    [word] “{ $value }” está donde debería estar un ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    }
    [sample] { $value } como ID del préstamo y del cliente es el ejemplo de los programas de muestra de Kiva
   *[number] El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } parece un relleno: ningún otro ID de la columna es un número de esa longitud
}
    .help = Busque el préstamo en su SIG y escriba su ID. Si no existe ese préstamo, elimine la fila.
    .summary = Un relleno en lugar de un ID
    .what = Un valor que está en lugar de un ID que falta: n/a, none, sin dato, néant o un guion; los ID de los programas de muestra de Kiva; ceros, o una misma cifra seis veces o más, cuando ningún otro ID de la columna es un número de esa longitud.
    .why = Un relleno no nombra ningún préstamo, así que el reembolso no llega a ningún prestatario, y el préstamo correspondiente cuenta como no reportado. Un relleno suele mostrar que también se enviaron datos de prueba.
    .excel = Filtre la columna por el relleno y escriba los ID de su SIG. Elimine las filas que no son reembolsos.
    .mis = Busque en el SIG préstamos sin número, y quite los préstamos de prueba de la exportación.
