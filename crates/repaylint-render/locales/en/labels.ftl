### Words around findings.

severity-error = error
severity-warning = warning
severity-info = info

help = help:
note = note:

# Between a name and what is said of it.
colon = { ":" }

shared-by = { COUNT($count) } places have this defect; the first is shown
# After the message, in one line.
shared-by-short = ({ COUNT($count) } places)
