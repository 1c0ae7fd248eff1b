wrong-basis = { $case ->
    [header] Los montos se llaman “{ $header }”, que es { $other ->
        [outstanding] el saldo de capital
       *[cumulative] el capital pagado acumulado
    }, pero en la configuración basis es { $basis }
    [ledger] { $count } de { $all } montos son { $basis ->
        [outstanding] lo que se pagó, y no el saldo
       *[cumulative] el saldo, y no lo que se pagó
    }. El préstamo { $loan_id } se reporta con { $reported }, y el SIG tiene { $against }
    [previous] { $count } de { $all } montos son { $basis ->
        [outstanding] mayores que en el último reporte, aunque el saldo solo baja
       *[cumulative] menores que en el último reporte, aunque lo pagado solo crece
    }. El préstamo { $loan_id } tenía { $against } y ahora tiene { $reported }
   *[above] { $count } de { $all } montos superan por mucho a sus préstamos. El préstamo { $loan_id } se reporta con { $reported }, y el préstamo completo es de { $against }
}
    .help = { $case ->
        [header] Exporte en su lugar { $basis ->
            [outstanding] el saldo de capital
            [period] el capital pagado en el mes
           *[cumulative] el capital pagado desde que comenzó el préstamo
        }, o corrija basis en repaylint.toml si así lo dice su configuración de socio en Kiva.
        [ledger] Exporte la otra columna de su SIG. Si el reporte es correcto, corrija basis en repaylint.toml, o nombre la columna de los registros en amount, en [mis].
        [previous] Mire qué columna exporta ahora su SIG y cuál exportó la última vez. Compruebe también que este reporte y el anterior no están intercambiados, y que basis en repaylint.toml es el de su configuración de socio.
       *[above] Mire qué columna de su SIG se exportó, y en qué divisa y unidad. El monto es { $basis ->
            [outstanding] el saldo de capital
           *[cumulative] el capital pagado
        } del préstamo.
    }
    .related = { $case ->
        [ledger] El SIG tiene este monto
        [previous] El último reporte tiene este monto
       *[above] El monto del propio préstamo
    }
    .summary = Montos de un tipo distinto del configurado
    .what = Los montos son de un tipo distinto del que dice basis en la configuración (cumulative, outstanding o period). O su encabezado nombra otro, como “Saldo capital” para montos acumulados; o al menos 10 préstamos, y la mitad de los que se pueden comparar, tienen el monto de la otra columna de los registros del SIG (o lo que resta del monto del préstamo), se movieron en la dirección equivocada desde el último reporte (--previous), o superan a su préstamo en más del 60 %.
    .why = Kiva lee los montos según su configuración de socio. Un saldo que se lee como reembolso pone el reporte al revés, y un reporte finalizado no se puede modificar.
    .excel = Compare algunos montos con las columnas de la exportación de su SIG: ¿cuál de ellas se copió?
    .mis = Elija la columna que nombra su configuración de socio en Kiva: el capital pagado desde que comenzó el préstamo, o el saldo de capital.
