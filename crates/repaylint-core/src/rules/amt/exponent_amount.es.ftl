exponent-amount = El monto { $value } está en notación científica: se lee { $reading }
    .help = Escriba { $reading }. Si el archivo pasó por una hoja de cálculo, compare primero el monto con su SIG: sus últimas cifras pueden haberse redondeado.
    .fix = Escribir { $reading }
    .summary = Un monto en notación científica
    .what = Un monto como 1.25E+3, en el que la letra E desplaza el punto decimal. En JSON está permitido y es solo una advertencia.
    .why = En un CSV, un monto así puede rechazarse o leerse mal. Las hojas de cálculo escriben así los números grandes después de redondearlos, de modo que el monto también puede diferir de su SIG.
    .excel = Elija Formato de celdas, Número con dos posiciones decimales, ensanche la columna lo suficiente y guarde otra vez como CSV.
    .mis = Exporte los montos con una cantidad fija de decimales. En el código del programa, escríbalos como números decimales y no con la forma más corta de un número de coma flotante.
