loan-not-expected = { $many ->
    [yes] { $count } de los { $all } reembolsos son de préstamos que no están en la lista de Kiva; el primero es { $loan_id }
   *[no] El préstamo { $loan_id } no está entre los préstamos que Kiva espera (todavía no desembolsado, terminado, devuelto o desconocido){ $near ->
        [none] {""}
        [group] . Kiva tiene un préstamo grupal { $other }
        [case] . Tiene { $other }, que difiere en mayúsculas y minúsculas
        [zeros] . Tiene { $other }, que difiere en los ceros del comienzo
       *[separators] . Tiene { $other }, que está escrito de otra manera
    }
}
    .help = { $many ->
        [yes] { $trust ->
            [staging] La lista es del entorno de pruebas de Kiva (staging), donde hay otros préstamos. Obténgala del entorno de producción y revise otra vez.
            [incomplete] La lista está interrumpida: contiene { $listed } de { $said } préstamos. Obtenga todas sus páginas y revise otra vez.
            [old] La lista es de { $taken }, pero el reporte es de { $period }. Obténgala de nuevo y revise otra vez.
           *[full] Probablemente no es la lista correcta: es de otro socio, o tiene otro tipo de ID que el reporte. Compare algunos ID de los dos, y mire si el reporte tiene los ID que su SIG envió a Kiva como internal_loan_id.
        }
       *[no] { $trust ->
            [staging] La lista es del entorno de pruebas de Kiva (staging), donde hay otros préstamos. Si el reporte va al entorno de producción, obtenga la lista de ese entorno y revise otra vez.
            [incomplete] La lista no está completa: contiene { $listed } de { $said } préstamos. Obtenga todas sus páginas y revise otra vez, o busque el préstamo en PA2.
            [old] La lista es de { $taken }, y el reporte de { $period }. Obtenga la lista de nuevo y revise otra vez, o busque el préstamo en PA2.
            [group] Si este reembolso es la parte de un integrante de ese préstamo grupal, mire en PA2 con qué ID se reporta el grupo. Si no, quítelo hasta que PA2 muestre el préstamo como payingBack.
           *[full] { $near ->
                [none] Busque el préstamo en PA2. Si ahí no está como payingBack o defaulted, quítelo.
                [group] Busque el préstamo en PA2. Si ahí no está como payingBack o defaulted, quítelo.
               *[other] Si { $other } es el mismo préstamo, escriba su ID exactamente así. Si no, quite el préstamo hasta que PA2 lo muestre como payingBack.
            }
        }
    }
    .related = Kiva tiene este préstamo
    .summary = Un préstamo que Kiva no espera
    .what = Un reembolso de un préstamo que no está en la lista de Kiva (--loans). Los ID se comparan como textos; con tres columnas, junto con el ID del cliente. Un ID que es casi igual, salvo por mayúsculas y minúsculas, ceros del comienzo o separadores, se nombra, pero no se toma por el mismo. Es una advertencia cuando la lista demuestra menos: no contiene tantos préstamos como dice, es anterior al mes del reporte (--period), tiene un préstamo grupal con un ID parecido, o es del entorno de pruebas de Kiva. Si nueve de cada diez reembolsos son desconocidos, es un solo hallazgo: entonces la lista probablemente no es la correcta.
    .why = Kiva no puede registrar un reembolso de un préstamo que no tiene, y el préstamo correspondiente cuenta como no reportado.
    .excel = Ponga la lista de Kiva junto al reporte y busque cada ID del préstamo con BUSCARX. Mire las filas sin coincidencia.
    .mis = Exporte solo los préstamos que se publicaron en Kiva y que ahí están como payingBack o defaulted, con el ID que se envió como internal_loan_id.
