# untranslated
### Words around findings.

severity-error = error
severity-warning = warning
severity-info = info

help = help:
note = note:

shared-by = { COUNT($count) } places have this defect; the first is shown
# After the message, in one line.
shared-by-short = ({ COUNT($count) } places)
