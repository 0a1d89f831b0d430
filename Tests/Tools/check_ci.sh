#!/bin/sh
# Tries the manual page, the completions, and what wires the program into CI. Silent when all is well.
#   check_ci.sh PROGRAM
set -eu
cd "$(dirname "$0")/../.."
program=$PWD/$1
tools=$PWD/Tests/Tools

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

fail() {
  echo "$*" >&2
  exit 1
}

# The archive is packed twice: the same program has to give the same bytes.
archive=$("$tools/dist.sh" "$program" "$work/dist")
again=$("$tools/dist.sh" "$program" "$work/again")
cmp "$archive" "$again"
mkdir "$work/unpacked"
tar -xzf "$archive" -C "$work/unpacked" --strip-components 1
share=$work/unpacked/share

mandoc -Tlint -Wwarning "$share/man/man1/portal.1" || fail "the manual page has warnings"
mandoc -Tutf8 "$share/man/man1/portal.1" | col -b > "$work/manual"
commands=$("$program" --help | awk '/^[A-Z]/ { on = /^SUBCOMMANDS:/ } on && /^  [a-z]/ { sub(/,/, "", $1); print $1 }')
for command in $commands; do
  "$program" "$command" --help | grep -oE -e '--[a-z][a-z-]+' | sort -u > "$work/options"
  while read -r option; do
    grep -q -e "$option" "$work/manual" || fail "the manual page lacks $option of $command"
  done < "$work/options"
done

cat > "$work/complete.bash" << 'BASH'
source "$1"
COMP_WORDS=("${@:2}")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMP_LINE="${COMP_WORDS[*]}"
COMP_POINT=${#COMP_LINE}
_portal portal "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
echo "${COMPREPLY[*]}"
BASH
# completes EXPECTED WORD...
completes() {
  expected=$1
  shift
  found=$(bash "$work/complete.bash" "$share/bash-completion/completions/portal" "$@")
  [ "$found" = "$expected" ] || fail "bash completes '$*' to '$found', not to '$expected'"
}
completes check portal che
completes --changed-since portal check --chan
completes Content/providers portal check Content/prov

"$tools/python.sh" "$tools/check_ci.py" "$program" "$archive"
