wrong-delimiter = { $sign ->
    [semicolon] Los campos están separados por puntos y comas, y no por comas
    [tab] Los campos están separados por tabulaciones, y no por comas
    [bar] Los campos están separados por barras verticales (|), y no por comas
   *[other] Los campos están separados por “{ $written }”, y no por comas
}
    .help = Guarde el archivo con una coma entre los campos.
    .fix = Poner comas entre los campos
    .summary = Un separador distinto de la coma
    .what = Campos separados por un punto y coma, una tabulación, una barra vertical u otro carácter. Las demás reglas revisan los campos tal como están separados. Las tabulaciones son correctas en un archivo cuyo nombre termina en .tsv.
    .why = CSV significa valores separados por comas. Un programa que espera comas ve cada fila como un solo campo, y no encuentra en ella ni el ID del préstamo ni el monto.
    .excel = Excel toma el separador de la configuración regional de la computadora. En Windows abra Panel de control, Región, Configuración adicional, ponga una coma como separador de listas y un punto como símbolo decimal, y guarde otra vez el archivo como CSV. En LibreOffice elija Archivo, Guardar como, marque “Editar configuración de filtros” y ponga una coma como separador de campos.
    .mis = Configure una coma como separador de campos de la exportación.
