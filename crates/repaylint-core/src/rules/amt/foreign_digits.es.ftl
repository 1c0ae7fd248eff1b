foreign-digits = El monto { $value } está escrito con las cifras de otra escritura: se lee { $reading }
    .help = Escriba { $reading }.
    .fix = Escribir { $reading }
    .summary = Un monto con las cifras de otra escritura
    .what = Un monto con cifras arábigas orientales, devanagari, de ancho completo u otras distintas de 0 a 9.
    .why = Las personas leen estas cifras como el mismo número. Los programas que esperan cifras de 0 a 9 quizás no las lean, y entonces el monto no se puede registrar.
    .excel = Escriba otra vez los montos con las cifras de 0 a 9. Si el problema está en todos, cambie las cifras en Región, en la configuración de Windows, y guarde otra vez como CSV.
    .mis = Haga que la exportación escriba los números sin depender del idioma de la pantalla (en el código del programa: la configuración regional invariable o “C”).
