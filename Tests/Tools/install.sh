#!/bin/sh
# Installs a program with its manual page and completions below a folder.
#   install.sh PROGRAM FOLDER
set -eu
program=$1
folder=$2
tools=$(dirname "$0")

# The day of the last commit, so that the same sources give the same page.
seconds=${SOURCE_DATE_EPOCH:-$(git -C "$tools" log -1 --format=%ct 2> /dev/null || echo 0)}
day=$(date -u -d "@$seconds" +%F 2> /dev/null || date -u -r "$seconds" +%F)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# put FILE PATH MODE
put() {
  install -d "$folder/$(dirname "$2")"
  install -m "$3" "$1" "$folder/$2"
}

# completion SHELL PATH
completion() {
  "$program" --generate-completion-script "$1" > "$work/completion"
  put "$work/completion" "$2" 644
}

cp "$program" "$work/portal"
strip "$work/portal"
put "$work/portal" bin/portal 755
python3 "$tools/manual.py" "$program" "$day" > "$work/portal.1"
put "$work/portal.1" share/man/man1/portal.1 644
completion bash share/bash-completion/completions/portal
completion zsh share/zsh/site-functions/_portal
completion fish share/fish/vendor_completions.d/portal.fish
