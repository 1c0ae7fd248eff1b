currency-symbol = { $readings ->
    [two] El monto { $value } lleva una divisa al lado y se lee { $comma } o { $point }
   *[one] El monto { $value } lleva una divisa al lado: se lee { $reading }
}
    .help = { $readings ->
        [two] Busque el monto en su SIG y escríbalo sin la divisa, con un punto antes de los decimales.
       *[one] Escriba { $reading }, si ese es el monto en la divisa del propio préstamo.
    }
    .fix = Escribir { $reading }
    .summary = Una divisa al lado del monto
    .what = Un monto con el signo, el código o el nombre de una divisa antes o después, como KES 1250, $25.00 o 25 USh.
    .why = Kiva recibe el monto como un número, en la divisa local. Con una palabra o un signo no se puede leer; y si el signo es de otra divisa, el propio número es incorrecto.
    .excel = Elija Formato de celdas, Número en lugar de Moneda o Contabilidad, y guarde otra vez como CSV. Los montos que no cambian son textos: use Buscar y reemplazar para quitar la divisa.
    .mis = Exporte el monto como número simple y la divisa, si hace falta, en una columna propia.
