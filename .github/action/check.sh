#!/bin/sh
# Checks reports in a GitHub workflow: annotations into the log and, where asked for, more formats into files. Files and
# arguments stand one a line, so that names with blanks need no quotes. Ends as repaylint does.
set -eu

set -f # What stands in the inputs is no pattern for the shell; a folder is given instead.
newline='
'
carriage_return=$(printf '\r')

# Adds each line of a text to the arguments.
add_lines() {
  old=$IFS
  IFS=$newline
  for line in $1; do
    line=${line%"$carriage_return"}
    # Blanks around a line are those of the workflow file.
    line=${line#"${line%%[! ]*}"}
    line=${line%"${line##*[! ]}"}
    [ -z "$line" ] || added="$added$newline$line"
  done
  IFS=$old
}

added=
add_lines "${INPUT_ARGS:-}"
flags=$added
added=
add_lines "${INPUT_FILES:-.}"
files=$added

set -- check --format "${INPUT_FORMAT:-github}"
[ "${INPUT_REDACT:-true}" = false ] || set -- "$@" --redact
[ -z "${INPUT_SARIF:-}" ] || set -- "$@" --format "sarif=$INPUT_SARIF"
[ -z "${INPUT_HTML:-}" ] || set -- "$@" --format "html=$INPUT_HTML"
IFS=$newline
# shellcheck disable=SC2086 # One argument a line.
set -- "$@" $flags -- $files

code=0
repaylint "$@" || code=$?
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
if [ "$code" -eq 2 ]; then
  echo '::error title=repaylint::The check could not be carried out: the log says why.'
fi
exit "$code"
