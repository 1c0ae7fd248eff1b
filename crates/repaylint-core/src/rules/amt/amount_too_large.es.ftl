amount-too-large = { $case ->
    [limit] El monto { $value } es mayor que { $limit }, el máximo que permite su configuración
   *[digits] El monto { $value } tiene más cifras de las que puede tener un monto
}
    .help = { $case ->
        [limit] Compare el monto con su SIG. Si es correcto, aumente “max-amount” en repaylint.toml.
       *[digits] Busque el monto en su SIG. Aquí pueden haberse juntado dos valores.
    }
    .summary = Un monto demasiado grande
    .what = Un monto mayor que “max-amount” en repaylint.toml, o con más de 28 cifras, sin contar los ceros de los extremos.
    .why = Ningún préstamo es tan grande. El valor está mal escrito, viene de otra columna o son dos valores en uno, y alteraría el total del reporte.
    .excel = Ordene por la columna de montos, de mayor a menor, y compare los primeros con su SIG.
    .mis = Revise si la exportación pone otro número, como el de una cuenta o un teléfono, en el lugar del monto.
