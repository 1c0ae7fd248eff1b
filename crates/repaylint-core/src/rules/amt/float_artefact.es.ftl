float-artefact = El monto { $value } tiene al final cifras que dejó un cálculo: probablemente era { $reading }
    .help = Busque el monto en su SIG. Si ahí es { $reading }, escriba eso.
    .fix = Escribir { $reading }
    .summary = Cifras que dejó un cálculo
    .what = Un monto de al menos doce cifras cuyos decimales son una serie de ceros o nueves y unas pocas cifras sueltas, como 25.000000000000004 o 24.999999999999996.
    .why = Las computadoras calculan muchos números decimales con un error diminuto. Ese error está ahora en el archivo: el monto difiere de su SIG, y con él el total del reporte.
    .excel = Redondee con =REDONDEAR(B2,2) en una columna libre, donde B2 es el primer monto (según su configuración regional, =REDONDEAR(B2;2)). Después pegue los resultados sobre los montos con Pegado especial, Valores.
    .mis = Guarde los montos como números decimales y no como coma flotante (en SQL DECIMAL, en C# decimal, en Java BigDecimal), y redondéelos a los decimales de la divisa antes de escribirlos.
