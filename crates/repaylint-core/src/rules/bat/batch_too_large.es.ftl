batch-too-large = El documento contiene { $repayments } reembolsos; una llamada de la API debe llevar como máximo { $max }
    .help = Ejecute repaylint convert con --to json --split { $size }: escribe los mismos reembolsos en varios archivos, cada uno para una llamada.
    .summary = Más reembolsos de los que debe llevar una llamada de la API
    .what = Un documento JSON con más reembolsos de los que debe llevar una llamada: 300, a menos que max en [batch] en repaylint.toml diga otra cosa. No se refiere a un archivo CSV que se carga en PA2.
    .why = Kiva pide que una llamada lleve como máximo de 200 a 300 préstamos y que los reportes más grandes se dividan en varias llamadas, también los de socios que hoy son pequeños.
    .excel = No hay que cambiar nada en la hoja de cálculo: guárdela como CSV, y repaylint convert hace a partir de ella los archivos para la API.
    .mis = Envíe el reporte en varias llamadas de 200 a 300 reembolsos, una después de otra.
