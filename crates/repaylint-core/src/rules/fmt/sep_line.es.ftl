sep-line = La primera línea “{ $line }” es para Excel y no es parte de los datos
    .help = Elimine la línea.
    .fix = Eliminar la línea
    .summary = Una primera línea que solo Excel entiende
    .what = Una primera línea como sep=; que le dice a Excel con qué carácter están separados los campos. Se aparta, y el resto del archivo se revisa.
    .why = Cualquier otro programa toma esta línea por el encabezado o por el primer reembolso.
    .excel = Excel nunca muestra esta línea, y un archivo que Excel guarda como CSV no la tiene: abra el archivo en Excel y guárdelo otra vez como CSV, o elimine la línea en un editor de texto.
    .mis = Desactive en la exportación la línea para Excel (sep=).
