#!/usr/bin/env bash
# Packs a built program with its completions, manual pages and licences into an archive for people to download.
# Usage: package.sh PROGRAM TARGET FOLDER. The program must run on this machine: it writes the pages itself.
set -euo pipefail

program=$1 target=$2 folder=$3
root=$(cd "$(dirname "$0")/../.." && pwd)
version=$("$program" --version | cut -d ' ' -f 2 | tr -d '\r')
name="repaylint-$version-$target"

rm -rf "${folder:?}/$name"
mkdir -p "$folder/$name/completions" "$folder/$name/man"
cp "$program" "$root/README.md" "$root/CHANGELOG.md" "$root/LICENSE-APACHE" "$root/LICENSE-MIT" "$folder/$name/"
"$program" man --out "$folder/$name/man"
"$program" completions bash >"$folder/$name/completions/repaylint.bash"
"$program" completions zsh >"$folder/$name/completions/_repaylint"
"$program" completions fish >"$folder/$name/completions/repaylint.fish"
"$program" completions powershell >"$folder/$name/completions/_repaylint.ps1"
"$program" completions elvish >"$folder/$name/completions/repaylint.elv"

cd "$folder"
case "$target" in
  *windows*) 7z a -bso0 "$name.zip" "$name" ;;
  *) tar -czf "$name.tar.gz" "$name" ;;
esac
rm -r "$name"
