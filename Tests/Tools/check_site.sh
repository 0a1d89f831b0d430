#!/bin/sh
# Builds the example twice, in two folders, languages and time zones, and expects the same bytes;
# then has the mail drafts, lists, calendars and pictures read by programs that are not ours.
#   check_site.sh PROGRAM
set -eu
cd "$(dirname "$0")/../.."
program=$PWD/$1
tools=$PWD/Tests/Tools

# A fixed day, so that a midnight between the two builds makes no difference.
day=2026-11-22

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# build ROOT OUTPUT ZONE LOCALE
build() {
  (
    cd "$1"
    TZ=$3 LC_ALL=$4 "$program" build --as-of "$day" --output "$2" > "$work/log" 2>&1
  ) || {
    cat "$work/log" >&2
    echo "building the example failed" >&2
    exit 1
  }
}

# The second site has no Templates beside its Content: the program carries its own.
mkdir "$work/elsewhere"
cp -R Content "$work/elsewhere/Content"
build "$PWD" "$work/one" Pacific/Kiritimati C
build "$work/elsewhere" "$work/two" America/Los_Angeles it_IT.UTF-8

if [ ! -f "$work/one/operator/index.html" ]; then
  echo "the example site has no operator/index.html" >&2
  exit 1
fi
if ! diff -r "$work/one" "$work/two" >&2; then
  echo "two builds of the same content differ" >&2
  exit 1
fi
if [ -f "$tools/check_eml.py" ]; then
  python3 "$tools/check_eml.py" "$work/one"
fi
"$tools/python.sh" "$tools/check_files.py" "$work/one"
