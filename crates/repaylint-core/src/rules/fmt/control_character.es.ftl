control-character = El { $field ->
        [amount] monto
        [client_id] ID del cliente
       *[loan_id] ID del préstamo
    } { $value } contiene { $case ->
        [line-break] un salto de línea
        [tab] una tabulación
       *[other] un carácter de control ({ $characters })
    }
    .help = { $known ->
        [yes] Escriba { $suggestion }, si ese es el valor en su SIG.
       *[no] Busque el valor en su SIG y escríbalo a mano.
    }
    .fix = Escribir { $suggestion }
    .summary = Un salto de línea, una tabulación u otro carácter de control en un valor
    .what = Un ID del préstamo, un ID del cliente o un monto que contiene un carácter que no es texto sino una instrucción para un aparato: un salto de línea o una tabulación entre comillas, un carácter nulo, un escape. Las demás columnas no se miran. Una tabulación fuera de las comillas se trata como un espacio.
    .why = Para muchos programas, un salto de línea termina la fila, y el resto se convierte en una fila aparte. Otros caracteres de control hacen del ID un texto distinto del que hay en Kiva, de modo que el reembolso puede no encontrar ningún préstamo.
    .excel = Escriba =LIMPIAR(A2) en una columna libre, donde A2 es el primer valor, y rellene hacia abajo. Copie esa columna y péguela sobre los valores con Pegado especial, Valores.
    .mis = Corrija el registro en el SIG, donde esos caracteres entran al pegar textos, o quítelos en la exportación.
