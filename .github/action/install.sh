#!/bin/sh
# Brings the program repaylint into the PATH of the steps that follow: the one that is installed, that of a release, or
# one that is built from the source of this action. Says which on standard output.
set -eu

fail() {
  printf '::error title=repaylint::%s\n' "$1"
  exit 2
}

# What the releases call this system.
find_target() {
  case "$RUNNER_OS-$RUNNER_ARCH" in
    Linux-X64) target=x86_64-unknown-linux-musl ;;
    Linux-ARM64) target=aarch64-unknown-linux-musl ;;
    macOS-X64) target=x86_64-apple-darwin ;;
    macOS-ARM64) target=aarch64-apple-darwin ;;
    Windows-X64) target=x86_64-pc-windows-msvc ;;
    *) fail "There is no release for $RUNNER_OS on $RUNNER_ARCH. Choose version: source." ;;
  esac
}

checksum() {
  if command -v sha256sum >/dev/null; then
    sha256sum --check --strict -
  else
    shasum --algorithm 256 --check -
  fi
}

# The archive of a release, taken only if it is the one in the release's list of checksums.
download() {
  find_target
  name="repaylint-$1-$target"
  case "$name" in
    *windows*) archive="$name.zip" ;;
    *) archive="$name.tar.gz" ;;
  esac
  from="$GITHUB_SERVER_URL/$ACTION_REPOSITORY/releases/download/v$1"
  for file in "$archive" SHA256SUMS; do
    curl --fail --silent --show-error --location --retry 3 --output "$folder/$file" "$from/$file" ||
      fail "The release $1 has no $file."
  done
  (cd "$folder" && grep -F " $archive" SHA256SUMS | checksum >/dev/null) ||
    fail "$archive is not the file that was released: its checksum is another."
  case "$archive" in
    *.zip) unzip -q -o "$folder/$archive" -d "$folder" ;;
    *) tar -xzf "$folder/$archive" -C "$folder" ;;
  esac
  bin="$folder/$name"
}

build() {
  command -v cargo >/dev/null || fail 'To build repaylint, Rust must be installed. Or choose the version of a release.'
  cargo install --quiet --locked --force --path "$GITHUB_ACTION_PATH/crates/repaylint-cli" --root "$folder"
  bin="$folder/bin"
}

folder="$RUNNER_TEMP/repaylint"
mkdir -p "$folder"
version=${INPUT_VERSION:-}
if [ -z "$version" ]; then
  if command -v repaylint >/dev/null; then version=installed; else version=source; fi
fi
case "$version" in
  installed)
    command -v repaylint >/dev/null || fail 'No program repaylint is installed.'
    bin=$(dirname "$(command -v repaylint)")
    ;;
  source) build ;;
  *[!0-9A-Za-z.+-]*) fail 'version is: installed, source, or the number of a release such as 0.1.0.' ;;
  *) download "${version#v}" ;;
esac
echo "$bin" >>"$GITHUB_PATH"
"$bin/repaylint" --version
