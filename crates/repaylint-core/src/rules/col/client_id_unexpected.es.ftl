client-id-unexpected = El archivo tiene ID de clientes ({ $present ->
        [one] en { $present } reembolso
       *[other] en { $present } reembolsos
    }), pero se reportan dos columnas
    .help = Quite los ID de los clientes. Si usted reporta tres columnas a Kiva (PA2, Cuenta, Perfil, Formato de carga del CSV), escriba column-mode = "three" en repaylint.toml.
    .fix = Quitar los ID de los clientes
    .summary = ID de clientes cuando se reportan dos columnas
    .what = Un archivo con ID de clientes aunque su configuración dice que solo se reportan el ID del préstamo y el monto. De esos ID no se dice nada más.
    .why = Los socios que usan el formato de dos columnas reportan el ID del préstamo y el monto, en este orden. Un ID del cliente entre los dos queda donde PA2 espera el monto.
    .excel = Elimine la columna de los ID de los clientes y guarde otra vez como CSV.
    .mis = Quite el número del cliente de la exportación.
