scientific-notation = El ID del { $field ->
        [client_id] cliente
       *[loan_id] préstamo
    } { $value } es un número en notación científica: una hoja de cálculo reemplazó el ID, y sus cifras se perdieron
    .help = Tome el ID de su SIG. No se puede deducir de este archivo, porque muchos ID se convierten en { $value }.
    .summary = Un ID en notación científica
    .what = Un ID como 1.04297E+11: cifras, una letra E, un signo y cifras. Excel escribe así los números largos. Un ID como 12E345, sin signo después de la E, no se señala.
    .why = Las cifras del ID ya no están en el archivo. Nadie puede saber de qué préstamo se trataba, así que el reembolso no llega a ningún prestatario, o llega a otro. Ningún programa puede recuperar las cifras.
    .excel = Comience otra vez con el archivo que salió de su SIG, y no lo abra con doble clic. Elija Datos, De texto/CSV, dé a las columnas de los ID el tipo Texto antes de cargar, y después guarde como CSV. LibreOffice pregunta el tipo de cada columna al abrir el archivo: elija Texto.
    .mis = Envíe la exportación a Kiva tal como es, sin abrirla antes en una hoja de cálculo.
