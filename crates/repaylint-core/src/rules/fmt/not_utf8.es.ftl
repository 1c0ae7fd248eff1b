not-utf8 = { $case ->
    [utf16] El archivo está guardado como { $encoding } y no como UTF-8
    [damaged] El archivo no es UTF-8 válido: este carácter no se puede leer
   *[guessed] El archivo no está guardado como UTF-8 sino, según todos los indicios, como { $encoding }: el primer carácter que lo muestra es “{ $character }”
}
    .help = { $case ->
        [utf16] Guarde otra vez el archivo como UTF-8.
        [damaged] Exporte otra vez el archivo como UTF-8. Si está en otra codificación, indíquela con --encoding.
       *[guessed] Guarde otra vez el archivo como UTF-8. Si “{ $character }” no es el carácter correcto en este lugar, indique la codificación correcta con --encoding y revise otra vez.
    }
    .fix = Guardar el mismo texto como UTF-8
    .summary = El archivo no está guardado como UTF-8
    .what = Bytes que no son UTF-8 válido: windows-1252 o Latin-1 de programas antiguos, una página de códigos de MS-DOS, o UTF-16. Se nombra la codificación probable, y las demás reglas revisan el texto tal como se lee en ella. Si solo están en columnas que no se leen, como los nombres, es una advertencia.
    .why = Kiva recibe los textos como UTF-8. En otra codificación, una letra como ñ o é llega como otro carácter o no llega, y un ID del préstamo con una letra así no corresponde a ningún préstamo.
    .excel = Elija Archivo, Guardar como y el tipo “CSV UTF-8 (delimitado por comas)”. En LibreOffice elija Archivo, Guardar como, marque “Editar configuración de filtros” y tome el conjunto de caracteres “Unicode (UTF-8)”. Excel agrega una marca de orden de bytes (FMT002), que repaylint fix quita.
    .mis = Configure la codificación (o el conjunto de caracteres) de la exportación como UTF-8, sin BOM.
