too-many-decimals = { $case ->
    [none] El monto { $value } tiene decimales, y su divisa no los tiene
    [some] El monto { $value } tiene { $decimals } decimales, y su divisa tiene { $units }
   *[unknown] El monto { $value } tiene { $decimals } decimales, más de los { $units } que tiene la mayoría de las divisas
}
    .help = { $case ->
        [unknown] Busque el monto en su SIG. Si ahí es { $reading }, escriba eso. Si su divisa tiene más decimales, indíquela en “currency” en repaylint.toml.
       *[some] Busque el monto en su SIG. Si ahí es { $reading }, escriba eso.
    }
    .fix = Redondear a { $reading }
    .summary = Más decimales de los que tiene la divisa
    .what = Un monto con más decimales de los que tiene su divisa; dos, si repaylint.toml no nombra ninguna divisa. Si la lista de Kiva (--loans) dice en qué divisa está un préstamo, vale esa divisa. Los ceros del final no cuentan: 25.00 es correcto en una divisa sin decimales. Desde el quinto decimal es un error, porque un valor así no es una suma de dinero.
    .why = Nadie ha pagado una fracción de la unidad más pequeña de la divisa, así que el valor es calculado: una parte, una tasa, una suma convertida. Va a diferir de su SIG, y con él el total del reporte.
    .excel = Redondee con =REDONDEAR(B2,2) en una columna libre, donde B2 es el primer monto (según su configuración regional, =REDONDEAR(B2;2)). Después pegue los resultados sobre los montos con Pegado especial, Valores. El formato de celda por sí solo cambia lo que usted ve, y no siempre lo que se guarda.
    .mis = Redondee el monto en la exportación a los decimales de la divisa, o tome el monto registrado y no uno calculado.
