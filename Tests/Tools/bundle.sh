#!/bin/sh
# Lists the templates, schemas, guide, locales, roles, rule pages and data tables for the compiler.
#   bundle.sh          rewrites Sources/CBundle/files.c when it would change
#   bundle.sh --check  fails when it would
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/../.."

target=Sources/CBundle/files.c
mode=${1-write}
case $mode in
  write | --check) ;;
  *)
    echo "usage: bundle.sh [--check]" >&2
    exit 2
    ;;
esac

# The regular files below the named folders, hidden ones left out; a folder may be missing.
files_below() {
  for folder in "$@"; do
    if [ -d "$folder" ]; then
      find "$folder" -name '.*' -prune -o -type f -print
    fi
  done
}

# Bundle paths, in the order of their bytes: Data/..., Guide/..., Templates/...
bundle_paths() {
  {
    files_below Templates docs/schemas
    (cd Sources/CBundle && files_below Guide Locales Roles Rules Data)
  } | sort
}

generate() {
  awk '
    /["\\]/ {
      print "a file name holds a quote or a backslash: " $0 > "/dev/stderr"
      failed = 1
      exit
    }
    {
      # Templates and schemas stand at the root of the repository, two folders above files.c.
      source = ($0 ~ /^(Templates|docs)\//) ? "../../" $0 : $0
      # The added zero makes an empty file a valid array; it is not counted.
      printf "\nstatic const unsigned char file_%d[] = {\n", NR - 1
      printf "#embed \"%s\" suffix(, 0) if_empty(0)\n};\n", source
      path[NR - 1] = $0
    }
    END {
      if (failed) exit 1
      print "\nconst portal_bundle_file portal_bundle_files[] = {"
      for (i = 0; i < NR; i++) {
        printf "  {\"%s\", file_%d, sizeof file_%d - 1},\n", path[i], i, i
      }
      # C has no empty arrays, so the list ends with an entry that is not counted.
      print "  {0, 0, 0},\n};"
      printf "const size_t portal_bundle_count = %d;\n", NR
    }
  '
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

bundle_paths > "$work/paths"
{
  echo "// Made by 'make bundle' (Tests/Tools/bundle.sh); not edited by hand."
  echo '#include "CBundle.h"'
  generate < "$work/paths"
} > "$work/files.c"

if cmp -s "$work/files.c" "$target"; then
  exit 0
fi
if [ "$mode" = --check ]; then
  echo "$target is out of date; run 'make bundle'" >&2
  exit 1
fi
cp "$work/files.c" "$target"
