sample-loan = { $case ->
    [pair] El préstamo { $loan_id } del cliente { $client_id } es el ejemplo de los programas de muestra de Kiva
   *[alone] El préstamo { $loan_id } tiene el ID que los programas de muestra de Kiva usan como ejemplo
}
    .help = { $case ->
        [pair] Quite la fila. Probablemente quedó de una prueba de la conexión con Kiva.
       *[alone] Busque el préstamo en su SIG. Si es un préstamo real suyo, déjelo como está: con --mis o --loans esta advertencia desaparece. Si no, quite la fila.
    }
    .summary = Un préstamo de los programas de muestra de Kiva
    .what = Los préstamos 1042970 del cliente 184729 y 1043223 del cliente 481395, que están en la muestra pública de Kiva de un reporte de reembolsos. En un archivo sin ID de clientes, los dos ID de préstamos solos son una advertencia, porque un socio puede tener un préstamo con ese número. Los ID que están en los registros de su SIG (--mis) o en la lista de Kiva (--loans) nunca se señalan.
    .why = Quien conecta un sistema con Kiva comienza con la muestra. Si sus líneas quedan en el reporte, se reporta dinero de préstamos que no existen.
    .excel = Busque 1042970 y 1043223 en la columna de los ID de los préstamos, y elimine las filas que no son préstamos suyos.
    .mis = Busque en el programa que hace el reporte las líneas que se copiaron de la muestra, y quítelas.
