file-repeated = { $case ->
    [copy] Este archivo repite { $earlier }: { $shared } préstamos están en los dos, con los mismos montos
   *[correction] Este archivo y { $earlier } tienen { $shared } préstamos en común, { $different ->
        [one] { $different } de ellos con otro monto
       *[other] { $different } de ellos con otros montos
    }
}
    .help = { $case ->
        [copy] Revise y envíe solo uno de los dos archivos.
       *[correction] Revise y envíe solo los archivos de un mes. Si un archivo corrige al otro, revise solo el corregido.
    }
    .related = El archivo con los mismos préstamos
    .summary = Dos archivos con los mismos préstamos
    .what = Dos archivos de una misma revisión que tienen 10 o más préstamos en común, al menos el 90 % de los de uno de ellos. Con los mismos montos, uno es copia del otro; con montos distintos, son de dos meses, o uno corrige al otro. Es un solo hallazgo en lugar de uno por préstamo.
    .why = Varios archivos de un período se combinan en un solo reporte. Si se envían los dos archivos, cada préstamo está dos veces, y ningún documento dice qué monto cuenta.
    .example = El archivo incorrecto se da junto con una copia de sí mismo, por ejemplo con el nombre de otro mes. El archivo correcto se da junto con el incorrecto: contienen préstamos distintos.
    .excel = Guarde cada mes en una carpeta propia, y en ella solo el archivo que envía.
    .mis = Escriba cada exportación en una carpeta vacía, o ponga el mes en el nombre del archivo y revise solo ese archivo.
