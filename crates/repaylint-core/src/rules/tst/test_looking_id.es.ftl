test-looking-id = { $case ->
    [word] El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } parece uno de prueba: contiene la palabra “{ $word }”
   *[pattern] El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } parece uno de prueba: coincide con su patrón { $word }
}
    .help = Busque el préstamo en su SIG. Si es una prueba, quite la fila. Si es un préstamo real, déjelo como está: con --mis o --loans esta advertencia desaparece.
    .summary = Un ID que parece de prueba
    .what = Un ID del préstamo o del cliente con una palabra que se usa para marcar datos de prueba, como test, demo, sample, prueba, ejemplo, borrador, essai, exemple o brouillon, cuando está sola: entre signos, cifras o los extremos del ID. ATTEST12 es correcto. Puede indicar sus propios patrones como test-id-patterns en repaylint.toml. No se dice nada si al menos la mitad de diez o más ID son así, ni de los ID que están en los registros de su SIG (--mis) o en la lista de Kiva (--loans).
    .why = Los préstamos de prueba no existen en Kiva, así que el dinero que se reporta para ellos no llega a ningún prestatario. Un préstamo de prueba en el reporte suele indicar que se incluyeron más datos de prueba.
    .excel = Filtre la columna por la palabra y elimine las filas de los préstamos de prueba.
    .mis = Quite de la exportación los clientes y los préstamos de prueba, o elimínelos del sistema de producción.
