lost-leading-zeros = El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } { $case ->
        [kiva] perdió los ceros del comienzo: Kiva tiene { $suggestion }
       *[neighbours] tiene { $digits } cifras, los demás tienen { $width } y suelen comenzar con ceros: probablemente perdió los ceros del comienzo
    }
    .help = { $case ->
        [kiva] Escriba { $suggestion }, con sus ceros.
       *[neighbours] Busque el ID en su SIG. Si ahí es { $suggestion }, escriba eso.
    }
    .fix = Poner otra vez los ceros del comienzo
    .summary = Un ID que probablemente perdió los ceros del comienzo
    .what = Un número más corto que los demás, en una columna cuyos números tienen todos la misma longitud y suelen comenzar con ceros. Se señala si al menos diez ID comienzan con ceros, a lo sumo uno de cada diez es más corto y ninguno es más largo. Con la lista de Kiva (--loans) no se supone nada: un ID que la lista solo tiene con ceros delante es un error y se puede corregir; un ID que la lista tiene tal como está escrito es correcto.
    .why = Excel toma un ID como 000088011 por un número y le quita los ceros. Sin ellos es un texto distinto del ID en Kiva, y el reembolso puede no encontrar ningún préstamo.
    .excel = Elija Formato de celdas, Personalizada, y escriba tantos ceros como cifras tienen sus ID, por ejemplo 000000000: Excel vuelve a mostrar los ceros y los guarda en el CSV. Mejor aún, comience otra vez con la exportación del SIG y cargue la columna como Texto (Datos, De texto/CSV).
    .mis = Envíe la exportación a Kiva tal como es, sin abrirla antes en una hoja de cálculo. Si el propio SIG escribe los ID sin ceros, expórtelos como texto.
