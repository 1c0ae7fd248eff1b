mixed-column-mode = { $case ->
    [with] { $with ->
        [one] Solo este reembolso tiene ID del cliente
       *[other] Este es el primero de { $with } reembolsos con ID del cliente
    }; { $without ->
        [one] el otro ({ $without }) no tiene
       *[other] los otros { $without } no tienen
    }
   *[without] { $without ->
        [one] Este reembolso no tiene ID del cliente
       *[other] Este es el primero de { $without } reembolsos sin ID del cliente
    }; { $with ->
        [one] otro sí tiene
       *[other] otros { $with } sí tienen
    }
}
    .help = Mire en PA2 (Cuenta, Perfil, Formato de carga del CSV) si reporta dos o tres columnas, y escriba column-mode = "two" o column-mode = "three" en repaylint.toml. Después complete los ID de los clientes, o quítelos.
    .related = { $case ->
        [with] El primer reembolso sin ID del cliente
       *[without] El primer reembolso con ID del cliente
    }
    .summary = Unos reembolsos tienen ID del cliente y otros no
    .what = Un archivo en el que solo algunos reembolsos llevan ID del cliente, mientras que ni un ajuste ni un encabezado dice si hacen falta. En un archivo cuyo encabezado tiene una columna para los ID de los clientes, los vacíos se muestran uno por uno (COL001).
    .why = Un socio reporta dos columnas o tres. En el primer caso sobran ID de clientes, en el segundo faltan algunos: de cualquier manera una parte del reporte es incorrecta.
    .excel = Complete los ID de los clientes que están vacíos con los datos de su SIG, o elimine la columna, y guarde otra vez como CSV.
    .mis = Haga que la exportación escriba el número del cliente en todos los reembolsos o en ninguno.
