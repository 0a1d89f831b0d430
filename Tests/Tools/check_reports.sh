#!/bin/sh
# Writes reports of the example, of a clean portal and of a hostile one in every form that has a
# schema, and has them validated by programs that are not ours.
#   check_reports.sh PROGRAM
set -eu
cd "$(dirname "$0")/../.."
program=$PWD/$1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$work/reports"

# report NAME ROOT [OPTION...]: the findings themselves do not matter here, only the forms.
report() {
  name=$work/reports/$1
  root=$2
  shift 2
  "$program" check --root "$root" --as-of 2026-11-22 --fail-on never "$@" \
    --format "json=$name.json" --format "sarif=$name.sarif" \
    --format "gitlab=$name.gitlab" --format "junit=$name.junit" 2> "$work/log" || {
    cat "$work/log" >&2
    echo "reporting on $root failed" >&2
    exit 1
  }
}

mkdir -p "$work/clean/Content" "$work/hostile/Content"
printf 'kind: Provider\nname: porto\nlegalName: Porto S.p.A.\n' > "$work/clean/Content/porto.yaml"
cp Tests/Tools/hostile.yaml "$work/hostile/Content/a b#c%25&<\"'.yaml"

report example .
report example-it . --locale it
report clean "$work/clean"
report hostile "$work/hostile"
Tests/Tools/python.sh Tests/Tools/check_reports.py "$work/reports" "$PWD"
