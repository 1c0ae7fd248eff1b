### Words around findings.

severity-error = error
severity-warning = advertencia
severity-info = nota

help = ayuda:
note = nota:

# Between a name and what is said of it.
colon = { ":" }

shared-by = { $count ->
    [one] { COUNT($count) } lugar tiene este defecto; se muestra el primero
   *[other] { COUNT($count) } lugares tienen este defecto; se muestra el primero
}
# After the message, in one line.
shared-by-short = ({ $count ->
    [one] { COUNT($count) } lugar
   *[other] { COUNT($count) } lugares
})
