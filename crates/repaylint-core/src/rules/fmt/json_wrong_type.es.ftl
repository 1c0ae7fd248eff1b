json-wrong-type = { $case ->
    [amount] El monto es { $found ->
            [string] un texto entre comillas
            [null] null
            [boolean] true o false
            [array] una lista
           *[object] un objeto
        }; la API espera un número
    [id] El { $name } es { $found ->
            [number] un número
            [null] null
            [boolean] true o false
            [array] una lista
           *[object] un objeto
        }; la API espera un texto entre comillas dobles
   *[element] Esta entrada de la lista es { $found ->
            [string] un texto
            [number] un número
            [null] null
            [boolean] true o false
           *[array] una lista
        } y no un reembolso; la API espera un objeto con loan_id y amount
}
    .help = { $case ->
        [amount] { $found ->
            [string] Escriba el monto sin comillas.
           *[other] Escriba el monto como número, por ejemplo 25.00.
        }
        [id] { $found ->
            [number] Escriba el ID entre comillas dobles, con todos sus ceros.
            [null] Escriba el ID entre comillas dobles. Si no hay ID del cliente, quite client_id.
           *[other] Escriba el ID como un texto entre comillas dobles.
        }
       *[element] Escriba cada reembolso como un objeto entre llaves, o quite la entrada.
    }
    .fix = { $case ->
        [amount] Quitar las comillas
       *[id] Poner el ID entre comillas dobles
    }
    .summary = Un valor de un tipo distinto del que espera la API
    .what = Un monto entre comillas, un ID sin comillas, una lista o un objeto en lugar de un valor, null (salvo en client_id, donde significa que no hay ninguno), o una entrada de la lista que no es un objeto. Un texto entre comillas que además está dañado como monto, como "12,50", se señala solo por ese daño.
    .why = La API espera los ID como textos y los montos como números. Un ID escrito como número perdió los ceros del comienzo, y muchos programas redondean uno largo; entonces no corresponde a ningún préstamo, o corresponde a otro.
    .excel = Excel no escribe JSON. Corrija el valor en un editor de texto, o reporte con un CSV.
    .mis = En el programa que hace la exportación, declare loan_id y client_id como texto y amount como número decimal.
