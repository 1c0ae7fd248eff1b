lookalike-character = El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } { $case ->
        [mixed] mezcla las letras de dos alfabetos
       *[lookalike] está escrito con caracteres que solo se parecen a los de los demás ID
    }: { $characters }
    .help = { $known ->
        [yes] Si el ID es { $suggestion } en su SIG, escríbalo con un teclado latino.
       *[no] Compare el ID con su SIG y escríbalo a mano.
    }
    .fix = Escribir { $suggestion }
    .summary = Caracteres que se parecen a otros
    .what = Un ID que mezcla dos alfabetos, o que está escrito con caracteres cirílicos, griegos, de ancho completo u otros que se parecen a los latinos de la mayoría de los ID de la columna. Los ID como КЛ-123 son correctos entre otros iguales.
    .why = К y K se ven iguales, pero para una computadora son letras distintas. Entonces el reembolso puede no encontrar ningún préstamo, y nadie ve por qué.
    .excel = Escriba otra vez los ID señalados con un teclado latino. =UNICODE(A2) muestra el número del primer carácter: las letras y cifras latinas tienen números menores que 128.
    .mis = Corrija también el registro en el SIG; si no, el carácter vuelve con la próxima exportación. Si el préstamo está en Kiva con este mismo ID, déjelo como está.
