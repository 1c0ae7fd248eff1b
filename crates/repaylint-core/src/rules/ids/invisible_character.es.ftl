invisible-character = El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } contiene un carácter que no se ve: { $characters }
    .help = { $known ->
        [yes] Escriba { $suggestion }. Hágalo a mano, porque una copia lleva consigo el carácter oculto.
       *[no] Busque el ID en su SIG y escríbalo a mano, porque una copia lleva consigo el carácter oculto.
    }
    .fix = Escribir { $suggestion }
    .summary = Un carácter en un ID que no se ve
    .what = Un ID que contiene un espacio de ancho cero, una marca de dirección de escritura, un guion opcional o una marca de orden de bytes. Esos caracteres vienen de páginas web, archivos PDF y mensajes de chat, y se copian junto con el texto.
    .why = En la pantalla el ID se ve bien, pero es un texto distinto del que hay en Kiva. Entonces el reembolso puede no encontrar ningún préstamo, y nadie ve por qué.
    .excel = Escriba =LARGO(A2) en una celda libre para ver cuántos caracteres tiene realmente un ID. Escriba otra vez los ID señalados, o quite el carácter con Buscar y reemplazar: cópielo de una celda en “Buscar”.
    .mis = Corrija también el registro en el SIG; si no, el carácter vuelve con la próxima exportación.
