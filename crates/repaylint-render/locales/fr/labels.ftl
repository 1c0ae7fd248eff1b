### Words around findings.

severity-error = erreur
severity-warning = avertissement
severity-info = remarque

help = aide :
note = remarque :

# Between a name and what is said of it.
colon = { " :" }

shared-by = { COUNT($count) } endroits ont ce défaut ; le premier est montré
# After the message, in one line.
shared-by-short = ({ COUNT($count) } endroits)
