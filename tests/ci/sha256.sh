#!/bin/sh
# Prints the checksum of a file, with what the system has.
if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum --algorithm 256 "$1"; fi
