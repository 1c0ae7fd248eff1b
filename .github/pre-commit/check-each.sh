#!/usr/bin/env bash
# Checks each file as a report of its own: the reports of two months that are committed together are no duplicates of each
# other. Usage: check-each.sh built|installed [FLAG]... FILE...; a flag's value follows an equals sign. Ends with the
# highest exit code.
set -euo pipefail

case "$1" in
  built)
    root=$(cd "$(dirname "$0")/../.." && pwd)
    program="$root/target/release/repaylint"
    if [[ ! -x $program && ! -x $program.exe ]]; then
      command -v cargo >/dev/null || {
        echo 'To build repaylint, Rust must be installed. Or use the hook repaylint-system.' >&2
        exit 2
      }
      cargo build --quiet --release --locked --package repaylint-cli --manifest-path "$root/Cargo.toml" \
        --target-dir "$root/target" >&2
    fi
    ;;
  *) program=repaylint ;;
esac
shift

flags=()
worst=0
for argument in "$@"; do
  case "$argument" in
    -*) flags+=("$argument") ;;
    *)
      code=0
      # Old versions of bash call an empty list unset.
      "$program" check ${flags[@]+"${flags[@]}"} -- "$argument" || code=$?
      ((code <= worst)) || worst=$code
      ;;
  esac
done
exit "$worst"
