### What `repaylint convert` says.

convert-told-refused = No se escribió nada: el reporte no está listo. Corríjalo y conviértalo otra vez.
convert-told-written = { $files ->
    [one] Se escribió { $first }, con { $manifest } a su lado.
   *[other] Se escribieron { COUNT($files) } archivos: de { $first } a { $last }, con { $manifest } a su lado.
}
convert-told-sum = { $files ->
    [one] { $repayments ->
        [one] 1 reembolso
       *[other] { COUNT($repayments) } reembolsos
    }, { $total } en total.
   *[other] { COUNT($repayments) } reembolsos, { $total } en total, como máximo { COUNT($largest) } en un archivo.
}
convert-told-next = { $to ->
    [csv] No se envió nada: { $files ->
        [one] cárguelo
       *[other] cárguelos
    } en PA2.
   *[other] No se envió nada: { $files ->
        [one] el archivo
       *[other] cada archivo
    } es el contenido de una llamada de la API de socios.
}
convert-told-other-parts = { $count ->
    [one] Se quitó una parte de otra división, para que nadie la envíe también: { $files }
   *[other] Se quitaron { COUNT($count) } partes de otra división, para que nadie las envíe también: { $files }
}
convert-told-broken-off = { $folder } quedó de una conversión que se interrumpió, o es de una que todavía está en marcha. Si no hay ninguna en marcha, mire si necesita algo de lo que contiene y bórrela.

convert-told-manifest = { $file } es un manifiesto y no un reporte: no se lee.

convert-only-manifest = Se dio un manifiesto sin los archivos que nombra
    .help = Dé también los archivos, o la carpeta en la que están.
convert-taken = { $count ->
    [one] Ya existe un archivo de una conversión anterior: { $files }
   *[other] Ya existen { COUNT($count) } archivos de una conversión anterior: { $files }
}
    .help = No se escribió nada. Si ya se enviaron, no envíe el reporte otra vez. Si no, sobrescríbalos con --force, o elija otra carpeta con --out u otro nombre con --name.
convert-is-input = { $file } es uno de los reportes y se sobrescribiría
    .help = No se escribió nada. Elija otra carpeta con --out, u otro nombre con --name.
convert-is-folder = { $file } es una carpeta
    .help = No se escribió nada. Elija otro nombre con --name, u otra carpeta con --out.
convert-no-folder = { $file } es un archivo y no una carpeta
    .help = No se escribió nada. Dé a --out el nombre de una carpeta.
convert-folder = { $case ->
    [permission] No tiene permiso para leer la carpeta { $file }
   *[other] No se puede leer la carpeta { $file }: { $reason }
}
    .help = No se escribió nada. Elija otra carpeta con --out.
convert-stuck = { $case ->
    [not-found] No se puede escribir { $file }: la carpeta en la que debe estar no existe
    [permission] No tiene permiso para escribir { $file }
   *[other] No se puede escribir { $file }: { $reason }
}
    .help = No se escribió ninguno de los archivos. Mire si el disco está lleno y si tiene permiso para escribir en la carpeta, o elija otra con --out.
convert-split-too-large = { COUNT($size) } reembolsos son demasiados para una llamada: el límite es { COUNT($max) }
    .help = Kiva pide como máximo de 200 a 300 reembolsos en una llamada. { $case ->
        [flag] Dé a --split un número de { $max } como máximo.
       *[config] Escriba un número de { $max } como máximo como size en [batch] en repaylint.toml.
    }
convert-bad-name = { $name } no puede ser el nombre de archivos
    .help = Dé a --name una palabra que comience con una letra o una cifra, sin barras, dos puntos, comillas, asteriscos ni signos de interrogación. Los números y la terminación se agregan al final.
convert-lost-in-csv = { $file }, { $place ->
    [row] fila
   *[line] línea
} { $line }: como fila de un CSV, este reembolso se tomaría por otra cosa, por ejemplo por una fila de totales
    .help = No se escribió nada. Convierta el reporte con --to json, donde nada se puede confundir, o dé al préstamo otro ID en su SIG y en Kiva.
convert-unsafe-id = { $file }, { $place ->
    [row] fila
   *[line] línea
} { $line }: el { $field ->
    [loan_id] ID del préstamo
   *[client_id] ID del cliente
} comienza con { $sign }, y Excel lo tomaría por una fórmula o un número
    .help = No se escribió nada: ningún CSV puede guardar este ID de modo que siga igual cuando alguien abra el archivo. Convierta el reporte con --to json, o dé al préstamo otro ID en su SIG y en Kiva.
convert-unfit = { $place ->
    [line] { $file }, línea { $line }:
    [row] { $file }, fila { $line }:
    [file] { $file }:
   *[run] El reporte:
} { $why ->
    [empty] no hay ningún reembolso
    [lost-row] esta fila no se puede leer como un reembolso y se perdería
    [broken-json] no es un JSON completo, y lo que falta se perdería
    [mixed-modes] algunos reembolsos tienen ID del cliente y otros no
    [broken-quote] hay unas comillas mal cerradas, y no se sabe dónde terminan los valores
    [repeated] un campo está dos veces en un mismo reembolso
    [no-loan-id] falta el ID del préstamo
    [no-client-id] falta el ID del cliente
    [damaged-id] el { $field ->
        [client_id] ID del cliente
       *[loan_id] ID del préstamo
    } está dañado
    [no-plain-amount] el monto no está escrito con cifras y un punto como máximo
    [twice] este préstamo ya está en { $before-place ->
        [row] la fila { $before-line } de { $before-file }
       *[line] la línea { $before-line } de { $before-file }
    }
    [has-errors] tiene errores
   *[other-total] sus reembolsos no suman lo mismo que en la revisión
}
    .help = { $why ->
        [empty] Dé el reporte del mes, con al menos un reembolso.
        [mixed-modes] Diga con --column-mode si reporta dos columnas o tres. Con tres, cada reembolso necesita un ID del cliente.
        [other-total] Es un error de repaylint, no de su reporte. No envíe nada de esto y, por favor, avísenos del error.
       *[other] No se escribió ni se envió nada. La regla correspondiente está desactivada o tiene una excepción, pero el dinero no se reporta por suposición. Corríjalo en el reporte; repaylint sin --ignore y sin excepciones dice cómo.
    }
