#!/bin/sh
# Runs Python with the packages of requirements.txt, which it installs into .build/python first
# when they are missing or have changed.
#   python.sh SCRIPT [ARGUMENT...]   run a script
#   python.sh --setup                only install
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
wanted=$root/Tests/Tools/requirements.txt
folder=$root/.build/python

install() {
  mkdir -p "$root/.build"
  log=$root/.build/python.log
  rm -rf "$folder"
  if ! {
    python3 -m venv "$folder" &&
      "$folder/bin/python" -m pip install --quiet --disable-pip-version-check \
        --no-deps --requirement "$wanted"
  } > "$log" 2>&1; then
    cat "$log" >&2
    rm -rf "$folder"
    echo "installing the Python packages of Tests/Tools/requirements.txt failed" >&2
    exit 1
  fi
  # The copy tells the next run what is installed, and stands here only when all went well.
  cp "$wanted" "$folder/requirements.txt"
}

cmp -s "$wanted" "$folder/requirements.txt" || install
if [ "${1-}" != --setup ]; then
  exec "$folder/bin/python" "$@"
fi
