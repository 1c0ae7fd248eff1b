json-duplicate-key = El campo “{ $name }” aparece por segunda vez en el mismo objeto
    .help = Averigüe cuál de los dos valores es el correcto, y quite el otro campo.
    .related = El primer campo con este nombre
    .summary = El mismo campo dos veces en un objeto
    .what = Un objeto JSON que contiene un campo dos veces, como dos montos en un mismo reembolso.
    .why = La mayoría de los programas conserva uno de los dos valores y descarta el otro sin decir nada. Cuál, queda al azar, de modo que al prestatario se le puede acreditar un monto equivocado.
    .excel = Excel no escribe JSON. Quite uno de los dos campos en un editor de texto, o reporte con un CSV.
    .mis = Haga que una biblioteca de JSON escriba la exportación a partir de un registro por reembolso; una biblioteca así escribe cada campo una sola vez.
