json-root = { $case ->
    [bare-array] El documento es una lista suelta; la API espera un objeto con la lista bajo el nombre “repayments”
    [single-repayment] El documento es un solo reembolso; la API espera un objeto con una lista bajo el nombre “repayments”
    [other-name] La lista de reembolsos se llama “{ $name }” y no “repayments”
    [not-an-array] El valor de “repayments” no es una lista
   *[nothing] El documento no contiene ninguna lista de reembolsos
}
    .help = { $case ->
        [other-name] Escriba “repayments”, en minúsculas. La forma que espera la API es { $wanted }
       *[other] La forma que espera la API es { $wanted }
    }
    .fix = Poner la lista bajo el nombre “repayments”
    .summary = Un documento JSON con otra forma
    .what = Un documento que no es un objeto con una lista bajo el nombre “repayments”: una lista suelta, un solo reembolso, otro nombre. Lo que se puede leer como reembolsos se revisa de todos modos.
    .why = La API acepta una sola forma. No puede encontrar reembolsos que están en otra.
    .excel = Excel no escribe JSON. Corrija el documento en un editor de texto, o reporte con un CSV.
    .mis = Ponga la lista de reembolsos en un objeto con el único campo “repayments” antes de escribirla como JSON.
