### What `repaylint submit` says.

# The verdict, once somebody tried to send the report.
verdict-sent = { $arrived ->
    [all] Enviado
    [part] Enviado en parte
    [unknown] Enviado con un resultado que nadie conoce
   *[nothing] Kiva no tiene nada
}{ $found ->
    [yes] , con algo que mirar: { $counts }
   *[no] {""}
}
submit-told-refused = { $sent ->
    [part] No se envió nada más: ahora la revisión no deja pasar el reporte. Puede que una parte esté en Kiva, así que el archivo debe quedar como está. Repita el comando como era cuando el reporte pasó, con las mismas listas y los mismos ajustes, y agregue --resume; las correcciones van en PA2.
   *[nothing] No se envió nada: el reporte no está listo. Corríjalo y después envíelo.
}
submit-told-nothing-left = No queda nada por hacer: la bitácora dice que todo está en Kiva.
submit-told-no-period = Nadie comprobó si estos préstamos ya se enviaron para este mes, porque no se dio ningún mes. Delo con --period, por ejemplo --period 2026-10.
submit-told-no-journal = { $file } se llama como una bitácora, pero no se puede leer como tal, así que nadie miró si dice que estos préstamos ya se enviaron. Quizá otro programa lo guardó: recupérelo de una copia de seguridad.
submit-told-torn = La última línea de { $file } se interrumpió mientras se escribía. Está marcada en la bitácora, y todo lo anterior sigue siendo válido.
submit-told-leaves = Sale el bloque { $batch }.
submit-told-accepted = El bloque { $batch } de { $of } está en Kiva: { COUNT($repayments) } de { COUNT($all) } reembolsos, { $total } de { $sum }{ $problems ->
    [0] {""}
    [one] ; Kiva nombra 1 problema
   *[other] ; Kiva nombra { COUNT($problems) } problemas
}
submit-told-answer = Respuesta de Kiva al bloque { $batch }: { $message } ({ $code })
submit-told-odd-answer = La respuesta de Kiva al bloque { $batch } no es como dice el documento de la API: { $why }. Mire en PA2 si está todo y avise a Kiva.
submit-told-stopping = El envío se detiene. Antes se termina el bloque que está en camino.
submit-told-done = Todo el reporte está en Kiva: PA2 debe mostrar { COUNT($repayments) } { $repayments ->
    [one] reembolso
   *[other] reembolsos
}, { $total } en total, en { $uploads ->
    [one] 1 carga
   *[other] { COUNT($uploads) } cargas
}{ $numbered ->
    [all] {" "}({ $numbers })
    [some] , entre ellas { $numbers }
   *[no] {""}
}.
submit-told-finalize = { $environment ->
    [production] Ahora el coordinador de Kiva debe revisar y finalizar el reporte en PA2. Hasta entonces no cuenta.
   *[staging] Este fue el entorno de pruebas: el reporte real se envía con --env production, y después el coordinador de Kiva debe revisarlo y finalizarlo en PA2.
}
submit-told-so-far = { $accepted ->
    [0] No se sabe con certeza de ningún bloque que esté en Kiva.
   *[other] Con certeza están en Kiva: { COUNT($accepted) } de { $batches ->
        [one] 1 bloque
       *[other] { COUNT($batches) } bloques
    }, { $repayments ->
        [one] 1 reembolso
       *[other] { COUNT($repayments) } reembolsos
    }, { $total }.
}
submit-told-lacks = { $case ->
    [known] { $loans ->
        [0] El reporte tiene todos los préstamos que Kiva espera.
        [one] Kiva espera 1 préstamo que el reporte no tiene. Aun así puede que se cobre.
       *[other] Kiva espera { COUNT($loans) } préstamos que el reporte no tiene. Aun así puede que se cobren.
    }
   *[unknown] Nadie comprobó qué préstamos espera Kiva: dé su lista con --loans.
}
submit-told-ask-total = Esto reporta { $repayments ->
    [one] 1 reembolso
   *[other] { COUNT($repayments) } reembolsos
}, { $total } en total, al entorno real de Kiva. { $begun ->
    [yes] Faltan por enviar: { $left ->
        [one] 1 reembolso
       *[other] { COUNT($left) } reembolsos
    }, { $left-total }. Para enviarlos, escriba el total de todo:
   *[no] Para enviarlos, escriba el total:
}

## The plan of --dry-run.

submit-plan = No se envía nada: esto es lo que se enviaría.
submit-plan-file = { $file }  sha256 { $sha256 }
submit-plan-rules = Revisado por repaylint { $version }, conjunto de reglas { $rules }
submit-plan-to = { $environment ->
    [production] Al entorno real de Kiva (production)
   *[staging] Al entorno de pruebas de Kiva (staging)
}, { $api }, { $known ->
    [yes] socio { $partner }
   *[no] para el socio de las credenciales
}
submit-plan-period = { $known ->
    [yes] Para { $period }
   *[no] Para un mes que no se dio
}
submit-plan-sum = { $batches ->
    [one] 1 bloque
   *[other] { COUNT($batches) } bloques
}, { $repayments ->
    [one] 1 reembolso
   *[other] { COUNT($repayments) } reembolsos
}, { $total }
submit-plan-batch = bloque { $batch }: { $repayments ->
    [one] 1 reembolso
   *[other] { COUNT($repayments) } reembolsos
}, { $total }, { $case ->
    [accepted] ya está en Kiva
    [unknown] resultado desconocido
    [refused] rechazado antes
    [not-sent] se intentó antes, no se envió
   *[planned] todavía no se envió
}, sha256 { $sha256 }
submit-plan-journal = { $case ->
    [done] No se enviaría nada: la bitácora { $file } dice que todo está en Kiva.
    [unknown] No se enviaría nada: según la bitácora { $file } no se sabe si un bloque llegó.
    [there] La bitácora { $file } ya está comenzada: el mismo comando con --resume continúa.
   *[new] La bitácora será { $file }
}

## What keeps a report from being sent.

submit-stdin = Un reporte que se envía debe ser un archivo
    .help = No se envió nada. Guarde el reporte como archivo: su bitácora está a su lado, y evita que después de una interrupción un préstamo se reporte dos veces.
submit-which-journal = { $case ->
    [folder] Una carpeta no tiene una bitácora propia
   *[files] Varios archivos juntos no tienen una bitácora propia
}
    .help = No se envió nada. Dé un nombre a la bitácora con --journal, por ejemplo --journal octubre.submission.jsonl, y el mismo nombre cada vez que envíe estos archivos.
submit-output-is-journal = { $file } es la bitácora del envío y se sobrescribiría
    .help = No se envió nada. Elija otro nombre para el resultado.
submit-lost-count = Los bloques no son los que se planearon
    .help = No se envió nada más. Es un error de repaylint, no de su reporte: por favor, avísenos.
submit-senseless = Según la bitácora { $file }, esto no puede ocurrir ahora
    .help = No se envió nada más. Mire si otro programa cambió la bitácora. Si no, es un error de repaylint: por favor, avísenos.
submit-locked = Otra ejecución está enviando con la bitácora { $file }
    .help = Esta ejecución no envió nada. Espere a que termine la otra; si no hay ninguna en marcha, cierre lo que tenga abierto el archivo.
submit-journal-unusable = { $case ->
    [not-found] No se puede escribir la bitácora { $file }: su carpeta no existe
    [permission] No tiene permiso para leer y escribir la bitácora { $file }
    [folder] La bitácora { $file } es una carpeta
   *[other] No se puede escribir la bitácora { $file }: { $reason }
}
    .help = Sin su bitácora no se envía nada más. { $case ->
        [not-found] Cree la carpeta, o corrija el nombre después de --journal. Si una parte del reporte se envió con una bitácora, siga con esa y con ninguna otra.
        [permission] Consiga el permiso para leerla y escribirla, y después repita el mismo comando. Elija otro lugar con --journal solo si nunca se envió nada del reporte: lo que está en Kiva consta solo en esta bitácora, y con otra se enviaría dos veces.
        [folder] Dé con --journal el nombre de un archivo. Si una parte del reporte se envió con una bitácora, siga con esa y con ninguna otra.
       *[other] Mire si el disco está lleno, y después repita el mismo comando. Elija otro lugar con --journal solo si nunca se envió nada del reporte: lo que está en Kiva consta solo en esta bitácora, y con otra se enviaría dos veces.
    }
submit-journal-gone = { $case ->
    [accepted] El bloque { $batch } de { $of } está en Kiva, pero entretanto se movió, se borró o se reemplazó la bitácora { $file }
    [not-sent] El bloque { $batch } de { $of } no llegó, y entretanto se movió, se borró o se reemplazó la bitácora { $file }
    [unknown] No se sabe si el bloque { $batch } de { $of } llegó, y entretanto se movió, se borró o se reemplazó la bitácora { $file }
   *[none] La bitácora { $file } se movió, se borró o se reemplazó mientras estaba en uso
}
    .help = No se envió nada más. Devuelva la bitácora a su lugar, tal como estaba, antes de repetir el comando: sin ella, lo que está en Kiva se enviaría otra vez. { $case ->
        [accepted] Después agregue --resume --mark-accepted { $batch }.
        [not-sent] Después agregue --resume --resend { $batch }.
        [unknown] Después busque en PA2 una carga con { $total } en total: si está, agregue --resume --mark-accepted { $batch }; si no, agregue --resume --resend { $batch }.
       *[none] Después agregue --resume.
    }
submit-no-journal = { $file } no es una bitácora
    .help = No se envió nada. Dé con --journal el nombre del archivo que comenzó una ejecución anterior, o un nombre que ningún archivo tenga.
submit-journal-damaged = No se puede confiar en la bitácora { $file }: la línea { $line } { $case ->
    [unreadable] no está como se escribió
    [unchained] no es la que sigue a la línea anterior
   *[senseless] cuenta algo que no puede haber ocurrido
}
    .help = No se envió nada. Una bitácora nunca se debe editar: recupere el archivo tal como era después del último envío, de una copia de seguridad. Si no hay ninguna, mire en PA2 qué bloques del reporte están ahí antes de enviar algo.
submit-journal-format = La bitácora { $file } está escrita de un modo que esta versión de repaylint no conoce
    .help = No se envió nada. Use la versión de repaylint con la que comenzó.
submit-other-journal = { $case ->
    [permission] No tiene permiso para leer { $file }
   *[other] No se puede leer { $file }: { $reason }
}
    .help = No se envió nada. Puede ser una bitácora de este mes que dice qué préstamos se enviaron. Haga que se pueda leer, o espere a que termine la ejecución que la escribe.
submit-sent-before = { $all ->
    [yes] Todos los préstamos del reporte ({ COUNT($count) }) ya se enviaron
   *[no] { $count ->
        [one] 1 préstamo del reporte ya se envió
       *[other] { COUNT($count) } préstamos del reporte ya se enviaron
    }
} a { $environment } para { $period }, según { $files }{ $listed ->
    [yes] : { $loans }
   *[no] {""}
}
    .help = No se envió nada. Quite estos préstamos del reporte, o corrija el mes con --period. Si de verdad se deben reportar otra vez para el mismo mes, envíelos con --again.
submit-same-report = Este mismo reporte ya se envió a { $environment }, según { $files }
    .help = No se envió nada. Continúe con esa bitácora, con --journal y --resume, si no se envió todo. Si de verdad hay que reportarlo otra vez, quizá para otro mes, envíelo con --again.
submit-sent-meanwhile = Otra ejecución está enviando los mismos préstamos a { $environment } en este momento, con { $files }
    .help = Esta ejecución no envió nada. Espere a que termine la otra y repita el mismo comando: entonces se sabe qué se envió.
submit-already-sent = Este reporte ya se envió: según la bitácora { $file }, todo está en Kiva (bloques: { COUNT($batches) })
    .help = No se envió nada. Mire en PA2, donde el coordinador de Kiva lo revisa y lo finaliza. Otro reporte necesita su propio nombre de archivo, u otro --journal.
submit-needs-resume = { $case ->
    [unknown] Una ejecución anterior se interrumpió o no recibió una respuesta clara, y no se sabe si el bloque { $batch } llegó
    [none] Una ejecución anterior comenzó con la bitácora { $file }, pero ningún bloque está en Kiva
   *[open] Este reporte se envió en parte: según la bitácora { $file }, Kiva tiene { COUNT($accepted) } de { COUNT($batches) } bloques
}
    .help = No se envió nada. { $case ->
        [unknown] Mire en PA2, en la pestaña “Reembolsos”, si está el bloque { $batch }. Después repita el mismo comando: si está, agregue --resume --mark-accepted { $batch }; si no, agregue --resume --resend { $batch }.
       *[open] Repita el mismo comando y agregue --resume: solo salen los bloques que no están en Kiva.
    }
submit-report-changed = { $case ->
    [done] La bitácora { $file } es de otro reporte, que se envió completo
   *[other] El reporte cambió desde que se comenzó la bitácora { $file }
}
    .help = No se envió nada. { $case ->
        [done] Dé a este reporte su propio nombre de archivo, u otro --journal.
        [arrived] Una parte del reporte anterior está en Kiva. Recupere el archivo anterior, repita el mismo comando y agregue --resume; las correcciones van en PA2, o en un reporte propio con otro --journal.
       *[nothing] Según la bitácora no llegó nada del reporte anterior, así que el nuevo se puede enviar con su propia bitácora: --journal ARCHIVO.
    }
submit-settings-changed = Con los ajustes de hoy, los bloques no serían los de la bitácora { $file }
    .help = No se envió nada. Use los ajustes con los que se comenzó: las columnas (--column-mode), el orden de los archivos, la codificación y la hoja.
submit-nothing-unknown = { $case ->
    [none] Con la bitácora { $file } todavía no se envió ningún reporte, así que el resultado del bloque { $batch } no es desconocido
   *[known] El resultado del bloque { $batch } no es desconocido
}
    .help = No se envió nada. --mark-accepted y --resend son para el único bloque cuyo resultado es desconocido. { $case ->
        [none] Mire si el reporte se envió con otro --journal o al otro entorno.
       *[known] Repita el mismo comando solo con --resume. La bitácora es { $file }.
    }
submit-other-batch = El bloque de resultado desconocido no es el { $batch }, sino el { $open }
    .help = No se envió nada. Mire en PA2 si está el bloque { $open }. Después repita el mismo comando: si está, agregue --resume --mark-accepted { $open }; si no, agregue --resume --resend { $open }.
submit-other-partner = La bitácora { $file } es del socio { $expected }, y las credenciales son del socio { $actual }
    .help = No se envió nada. Use las credenciales con las que se comenzó.
submit-other-address = Según la bitácora { $file }, este reporte se envió a { $expected }, pero ahora iría a { $actual }
    .help = No se envió nada. Revise base-url en [api.staging] o [api.production] de repaylint.toml. Si la primera dirección era solo para una prueba, comience de nuevo con otro --journal.
submit-other-month = La bitácora { $file } es para { $expected }, pero esta vez se indicó { $actual }
    .help = No se envió nada. Corrija el mes con --period. Si el mismo reporte de verdad vale para otro mes, comience de nuevo con otro --journal.
submit-staging-list = { $file } es una lista de préstamos del entorno de pruebas, y este reporte va al real
    .help = No se envió nada. Ahí hay otros préstamos. Dé con --loans una lista del entorno real.
submit-needs-total = El entorno real necesita el total, y aquí no se puede preguntar a nadie
    .help = No se envió nada. Dé con --confirm-total el total que el reporte debe sumar según su SIG. El reporte suma { $total }.
submit-bad-total = { $case ->
    [empty] No se dio ningún total
   *[other] { $value } no es un total
}
    .help = No se envió nada. Escriba solo cifras, con un punto antes de los decimales, por ejemplo 52955120.02.
submit-wrong-total = El reporte suma { $total }, no { $value }
    .help = No se envió nada. Averigüe cuál de los dos es correcto antes de reportar algo: compare el reporte con su SIG.

## How it ended. $why and $advice: what api.ftl says of it, where anything came from the network.

submit-unfit = { $document ->
    [given] El bloque { $batch } de { $of } no se envió, porque el documento de la API que nombra --openapi pide otra cosa. { $why }
   *[own] El bloque { $batch } de { $of } no se envió, porque según lo que repaylint sabe de la API no sería correcto. { $why }
}
    .help = { $sent ->
        [part] Nada de este bloque está en Kiva.
       *[nothing] No se envió nada.
    } { $document ->
        [given] Si ese documento es el correcto, busque una versión más nueva de repaylint; hasta entonces, suba el CSV en PA2.
       *[own] Busque una versión más nueva de repaylint; hasta entonces, suba el CSV en PA2.
    }
submit-not-sent = El bloque { $batch } de { $of } no llegó. { $why }
    .help = { $advice } Después, repita el mismo comando y agregue --resume.
submit-refused = El bloque { $batch } de { $of } no se aceptó. { $why }
    .help = { $advice } { $case ->
        [size] Los bloques de esta bitácora conservan su tamaño. Como ninguno está en Kiva, comience de nuevo con otro --journal.
        [size-part] Los bloques de esta bitácora conservan su tamaño. Ponga en un archivo propio los reembolsos que todavía no están en Kiva, y envíelo.
        [part] Si el reporte debe cambiar, pregunte antes a Kiva, porque una parte ya está en Kiva. Si no, repita el mismo comando y agregue --resume.
       *[other] Si el reporte debe cambiar, corríjalo y envíelo con otro --journal, porque nada está en Kiva. Si no, repita el mismo comando y agregue --resume.
    }
submit-stopped = El envío se detuvo antes de terminar
    .help = Ningún bloque se envió a medias. Repita el mismo comando y agregue --resume.
submit-unknown = No se sabe si el bloque { $batch } de { $of } llegó. { $why }
    .help = No lo envíe otra vez antes de saberlo. Busque en PA2, en la pestaña “Reembolsos”, una carga de { $repayments ->
        [one] 1 reembolso
       *[other] { COUNT($repayments) } reembolsos
    } con { $total } en total. Después repita el mismo comando: si está, agregue --resume --mark-accepted { $batch }; si después de un rato no está, agregue --resume --resend { $batch }. Lo que se envió está en { $journal }.
submit-unsettled = No se sabe si el bloque { $batch } de { $of } llegó: una ejecución anterior se interrumpió, o no recibió una respuesta clara
    .help = No se envió nada. Busque en PA2, en la pestaña “Reembolsos”, una carga de { $repayments ->
        [one] 1 reembolso
       *[other] { COUNT($repayments) } reembolsos
    } con { $total } en total. Después repita el mismo comando: si está, agregue --resume --mark-accepted { $batch }; si no está, agregue --resume --resend { $batch }. Lo que se envió está en { $journal }.
submit-not-written-down = { $case ->
    [accepted] El bloque { $batch } de { $of } está en Kiva, pero no se pudo escribir la bitácora: { $reason }
    [not-sent] El bloque { $batch } de { $of } no llegó, pero no se pudo escribir la bitácora: { $reason }
   *[unknown] No se sabe si el bloque { $batch } de { $of } llegó, y no se pudo escribir la bitácora: { $reason }
}
    .help = Mire si el disco está lleno. { $case ->
        [accepted] El bloque está en Kiva. Repita el mismo comando y agregue --resume; si dice que no se sabe, agregue --resume --mark-accepted { $batch }.
        [not-sent] El bloque no está en Kiva. Repita el mismo comando y agregue --resume; si dice que no se sabe, agregue --resume --resend { $batch }.
       *[unknown] Busque en PA2 una carga con { $total } en total. Después repita el mismo comando: si está, agregue --resume --mark-accepted { $batch }; si no, agregue --resume --resend { $batch }.
    } La bitácora es { $journal }.
