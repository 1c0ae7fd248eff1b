not-a-number = { $case ->
    [date] El monto { $value } es una fecha
    [dash] El monto es un guion, como el formato de contabilidad de Excel muestra un cero
    [placeholder] “{ $value }” está donde debería estar el monto
   *[other] El monto { $value } no es un número
}
    .help = { $case ->
        [date] Escriba el monto de su SIG. Si otras filas también tienen fechas aquí, revise si se eligió la columna correcta.
        [dash] Si el monto es cero, escriba 0.00. Si no, escriba el monto de su SIG.
       *[other] Escriba el monto de su SIG en cifras, con un punto antes de los decimales.
    }
    .summary = Un monto que no es un número
    .what = Un monto que no se puede leer como número de ninguna manera: una palabra, una fecha, un guion o cifras con signos que no tienen sentido. Los montos simples como 25, 25.00, +25.00 y .5 son correctos, y los números escritos de otra manera tienen sus propias reglas.
    .why = Kiva recibe el monto como un número. Lo que no es un número no se puede registrar, y el préstamo puede contar como no reportado.
    .excel = Dé a la columna el formato Número con dos posiciones decimales. Un monto que queda pegado al borde izquierdo de su celda es un texto: escríbalo otra vez. Después guarde como CSV.
    .mis = Exporte el monto como número simple: sin palabras para decir “ninguno”, y con 0 cuando es cero.
