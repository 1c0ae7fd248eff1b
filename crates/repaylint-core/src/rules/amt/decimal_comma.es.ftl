decimal-comma = { $readings ->
    [two] El monto { $value } tiene una coma antes de tres cifras: se lee { $comma } o { $point }
   *[one] El monto { $value } tiene una coma como signo decimal: se lee { $reading }
}
    .help = { $readings ->
        [two] Busque el monto en su SIG y escríbalo con un punto antes de los decimales y sin nada entre los miles.
       *[one] Escriba { $reading }: un punto antes de los decimales y nada entre los miles.
    }
    .fix = Escribir { $reading }
    .summary = Una coma como signo decimal
    .what = Un monto cuya coma marca los decimales, como 12,50 o 1.250,00. Cuando una coma está antes de exactamente tres cifras y nada más en la columna aclara su significado, se muestran las dos lecturas y no se cuenta ninguna.
    .why = Kiva lee los montos con un punto como signo decimal. Una coma parte el monto en dos campos o lo convierte en otro número, y al prestatario se le acredita una suma equivocada.
    .excel = Excel escribe el signo decimal de la configuración regional de su computadora. En Archivo, Opciones, Avanzadas, desmarque “Usar separadores del sistema” y ponga un punto como separador decimal. Después guarde otra vez como CSV.
    .mis = Configure el formato de números de la exportación con un punto como separador decimal y sin separador de miles.
