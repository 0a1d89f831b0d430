#!/bin/sh
# Packs a program with manual page, completions and documents into
# FOLDER/portal-VERSION-OS-ARCH.tar.gz, and writes its checksum beside it. The same program gives the
# same bytes. Prints the path of the archive.
#   dist.sh PROGRAM FOLDER
set -eu
program=$1
folder=$2
tools=$(dirname "$0")
root=$tools/../..

seconds=${SOURCE_DATE_EPOCH:-$(git -C "$tools" log -1 --format=%ct 2> /dev/null || echo 0)}
case $(uname -s) in
  Darwin) os=macos ;;
  *) os=$(uname -s | tr '[:upper:]' '[:lower:]') ;;
esac
name=portal-$("$program" --version)-$os-$(uname -m)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

"$tools/install.sh" "$program" "$work/$name"
for file in LICENSE NOTICE README.md CHANGELOG.md docs/licences.txt; do
  install -m 644 "$root/$file" "$work/$name/"
done

mkdir -p "$folder"
archive=$folder/$name.tar.gz
tar --create --format=ustar --sort=name --mtime="@$seconds" --owner=0 --group=0 --numeric-owner \
  --mode=u=rwX,go=rX --directory "$work" "$name" | gzip -9 -n > "$archive"
(cd "$folder" && sha256sum "$name.tar.gz" > "$name.tar.gz.sha256")
echo "$archive"
