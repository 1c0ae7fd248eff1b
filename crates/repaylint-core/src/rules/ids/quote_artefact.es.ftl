quote-artefact = El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } { $case ->
        [apostrophe] comienza con el apóstrofo que marca un texto en Excel
        [formula] está dentro de la fórmula que marca un texto en Excel
       *[quotes] tiene alrededor comillas que no son parte de él
    }
    .help = { $known ->
        [yes] Escriba { $suggestion }.
       *[no] Busque el ID en su SIG y escríbalo como está ahí.
    }
    .fix = Escribir { $suggestion }
    .summary = Comillas alrededor de un ID
    .what = Un ID con comillas sueltas alrededor, con el apóstrofo de Excel delante ('00123), o en la fórmula de Excel para textos (="00123"). Las comillas que el propio CSV necesita alrededor de un campo son correctas.
    .why = Los signos ayudan a Excel a conservar los ceros, pero en el archivo cuentan como parte del ID. Entonces el ID es un texto distinto del que hay en Kiva, y el reembolso puede no encontrar ningún préstamo.
    .excel = Dé a la columna el formato Texto en Formato de celdas, para que los ceros se conserven, y quite los signos con Buscar y reemplazar. Después guarde como CSV.
    .mis = Desactive opciones de la exportación como “para Excel” o “conservar los ceros a la izquierda”: agregan estos signos.
