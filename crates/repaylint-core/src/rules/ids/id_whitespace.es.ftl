id-whitespace = El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } “{ $value }” tiene { $case ->
        [ends] espacios alrededor
        [wide] una tabulación, un espacio de no separación o dos espacios seguidos
       *[inner] un espacio en el medio, a diferencia de la mayoría de los ID de la columna
    }
    .help = { $known ->
        [yes] Escriba { $suggestion } sin los espacios.
       *[no] Compare el ID con su SIG y escríbalo exactamente como está ahí.
    }
    .fix = Escribir { $suggestion }
    .summary = Espacios dentro o alrededor de un ID
    .what = Un ID con espacios antes o después, o que contiene una tabulación, un espacio de no separación o dos espacios seguidos. Un solo espacio en un ID como LN 0012 se señala solo si menos de la mitad de los ID de la columna lo tiene.
    .why = Con un espacio, el ID es un texto distinto del que hay en Kiva, aunque los dos se vean iguales. Entonces el reembolso puede no encontrar ningún préstamo, y nadie ve por qué.
    .excel = Escriba =ESPACIOS(LIMPIAR(A2)) en una columna libre, donde A2 es el primer ID, y rellene hacia abajo. Copie esa columna y péguela sobre los ID con Pegado especial, Valores. Un espacio de no separación se quita con Buscar y reemplazar: cópielo de una celda en “Buscar”.
    .mis = Quite en la exportación los espacios de los ID, y corrija los registros en los que se escribieron con un espacio.
