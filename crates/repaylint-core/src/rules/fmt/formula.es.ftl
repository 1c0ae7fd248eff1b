formula = { $case ->
    [error] El { $field ->
        [amount] monto
        [client_id] ID del cliente
       *[loan_id] ID del préstamo
    } es { $value }, que una hoja de cálculo muestra cuando una fórmula falló
   *[formula] El { $field ->
        [amount] monto
        [client_id] ID del cliente
       *[loan_id] ID del préstamo
    } { $value } es una fórmula y no un valor
}
    .help = { $case ->
        [error] Escriba el valor de su SIG, y busque el mismo problema en otras filas.
        [cell] Su resultado no está guardado en el libro. Escriba el valor de su SIG o, si sabe de dónde viene la fórmula, abra el libro en Excel y guárdelo: entonces Excel guarda el resultado.
       *[formula] No abra el archivo en una hoja de cálculo a menos que sepa de dónde viene la fórmula. Escriba el valor de su SIG.
    }
    .summary = Una fórmula en lugar de un valor
    .what = Un ID del préstamo, un ID del cliente o un monto que comienza con =, con @, o con + o - delante de algo que no es un número; o un valor de error de una hoja de cálculo, como #N/A o #¡REF!. En un libro, una fórmula cuyo resultado no está guardado. Los números con signo son correctos.
    .why = Kiva recibe el texto de la fórmula y no su resultado. Una fórmula en un reporte es además una forma conocida de atacar la computadora en la que se abre el archivo.
    .excel = Seleccione la columna, cópiela y péguela sobre sí misma con Pegado especial, Valores. Así quedan los resultados en el lugar de las fórmulas, y el archivo se puede guardar como CSV.
    .mis = Si la fórmula viene del SIG, alguien la escribió ahí: corrija el registro y avise a la persona que se ocupa del SIG.
