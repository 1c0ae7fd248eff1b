named-by-kiva = { $named ->
    [yes] Kiva dice del préstamo { $loan_id }
    [batch] La respuesta de Kiva al bloque { $batch } no dice que todo está bien
   *[no] Kiva dice de un préstamo del bloque { $batch }, sin nombrarlo
}{ $said ->
    [yes] : { $details }
   *[no] { $named ->
        [batch] {""}
       *[no] : algo no está bien en él
    }
}{ $coded ->
    [yes] {" "}({ $code })
   *[no] {""}
}
    .help = El reporte ya se envió: { $named ->
        [batch] mire en PA2, en la pestaña “Reembolsos”, si están los préstamos del bloque { $batch }, y muestre esta respuesta a su contacto en Kiva. No los envíe otra vez antes de saberlo.
       *[no] busque el préstamo en PA2, en la pestaña “Reembolsos”, y en su SIG. Si su monto debe cambiar, corríjalo en PA2 o avise a su contacto en Kiva antes de que el coordinador de Kiva finalice ahí el reporte.
    }
    .summary = Kiva nombra un problema con lo que se envió
    .what = Lo que la API de socios respondió cuando se envió el reporte: aceptó el bloque y nombró préstamos en los que algo no está bien, o respondió con palabras que no son las de éxito. Las palabras y el código son de Kiva. Solo lo encuentra “repaylint submit”, nunca una revisión.
    .why = Kiva tiene el reporte, pero puede que no cuente este reembolso como usted quería. Un reporte finalizado ya no se puede revisar.
    .example = Solo Kiva puede distinguir los dos: el primer préstamo es uno que no acepta, el segundo uno que sí.
    .excel = Busque la fila por el ID del préstamo y compárela con el préstamo en PA2.
    .mis = Mire si el préstamo tiene el mismo ID y el mismo estado en su SIG y en PA2.
