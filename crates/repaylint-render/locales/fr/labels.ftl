### Words around findings.

severity-error = erreur
severity-warning = avertissement
severity-info = remarque

help = aide :
note = remarque :

shared-by = { COUNT($count) } endroits ont ce défaut ; le premier est montré
# After the message, in one line.
shared-by-short = ({ COUNT($count) } endroits)
