client-id-missing = { $case ->
    [column] Se reportan tres columnas, pero ningún reembolso del archivo tiene ID del cliente
    [nameless] El reembolso no tiene ID del cliente
   *[loan] El reembolso del préstamo { $loan } no tiene ID del cliente
}
    .help = { $case ->
        [column] Exporte otra vez el reporte con los ID de los clientes. Si usted reporta dos columnas a Kiva (PA2, Cuenta, Perfil, Formato de carga del CSV), escriba column-mode = "two" en repaylint.toml.
       *[loan] Busque el cliente en su SIG y agregue el ID del cliente.
    }
    .summary = Un reembolso sin ID del cliente cuando se reportan tres columnas
    .what = Un ID del cliente vacío o que falta, aunque su configuración o el encabezado del archivo dice que se reportan el ID del préstamo, el ID del cliente y el monto. Si falta toda la columna, es un solo hallazgo.
    .why = Los socios que usan el formato de tres columnas necesitan los dos ID. Si los préstamos se numeran por cliente, el ID del préstamo solo puede referirse al préstamo de otro prestatario.
    .excel = Complete la columna client_id con los datos de su SIG y guarde otra vez como CSV.
    .mis = Agregue a la exportación el número del cliente con el nombre client_id, y complete los clientes que no lo tienen.
