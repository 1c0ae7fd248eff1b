thousands-separator = { $readings ->
    [two] El monto { $value } tiene un punto antes de tres cifras, como todos los montos con punto de esta columna: se lee { $comma } o { $point }
   *[one] El monto { $value } tiene signos entre los miles: se lee { $reading }
}
    .help = { $readings ->
        [two] Busque el monto en su SIG. Si el punto separa los miles, escriba { $comma }.
       *[one] Escriba { $reading }: nada entre los miles y un punto antes de los decimales.
    }
    .fix = { $readings ->
        [two] Escribir { $comma }
       *[one] Escribir { $reading }
    }
    .summary = Signos entre los miles
    .what = Un monto con comas, puntos, espacios o apóstrofos entre los miles, como 1,250.00 o 1 250.00. Los montos como 5.000 se señalan si al menos tres montos tienen un punto, todos lo tienen antes de exactamente tres cifras y la divisa no tiene milésimos: entonces se muestran las dos lecturas y no se cuenta ninguna, a menos que otro monto de la columna indique cuál es la correcta.
    .why = Kiva recibe números simples. Un signo entre los miles parte el monto en dos campos, lo vuelve ilegible o convierte 5000 en 5, y al prestatario se le acredita una suma equivocada.
    .excel = Elija Formato de celdas, Número, desmarque “Usar separador de miles” y guarde otra vez como CSV. Los montos que no cambian son textos: use Buscar y reemplazar para quitar los signos.
    .mis = Configure el formato de números de la exportación sin separador de miles y con un punto como separador decimal.
