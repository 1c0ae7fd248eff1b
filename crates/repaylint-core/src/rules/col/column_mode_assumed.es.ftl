column-mode-assumed = { $case ->
    [three] El archivo se lee como tres columnas (ID del préstamo, ID del cliente, monto), porque tiene ID de clientes
   *[two] El archivo se lee como dos columnas (ID del préstamo, monto), porque no tiene ID de clientes
}
    .help = { $case ->
        [three] Mire en PA2 (Cuenta, Perfil, Formato de carga del CSV) qué formato usa, y escriba column-mode = "three" o column-mode = "two" en repaylint.toml. Si todavía no tiene ese archivo, “repaylint init” lo escribe.
       *[two] Mire en PA2 (Cuenta, Perfil, Formato de carga del CSV) qué formato usa, y escriba column-mode = "two" o column-mode = "three" en repaylint.toml. Si todavía no tiene ese archivo, “repaylint init” lo escribe.
    }
    .summary = El formato de dos o tres columnas se dedujo del archivo
    .what = Ningún ajuste dice si usted reporta dos columnas (ID del préstamo, monto) o tres (ID del préstamo, ID del cliente, monto). El archivo se leyó según lo que parece.
    .why = El formato que usa es un ajuste de su organización en PA2. Un archivo sin ID de clientes parece correcto, aunque a cada reembolso le falte el ID del cliente si usted reporta tres columnas. Solo el ajuste lo puede mostrar.
    .example = El archivo es el mismo en los dos casos. El correcto está junto a un repaylint.toml con la línea column-mode = "two".
    .excel = No hay que cambiar nada en el archivo. Ponga a su lado un archivo llamado repaylint.toml, con la línea column-mode = "two" o column-mode = "three".
    .mis = No hay que cambiar nada en la exportación. Ejecute “repaylint init” una vez: pregunta el ajuste y lo escribe en repaylint.toml.
