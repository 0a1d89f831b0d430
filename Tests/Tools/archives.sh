#!/bin/sh
# Prepares a folder from which a program is linked that needs no library but that of C.
#   archives.sh FOLDER
# It holds static archives alone, and descriptions for pkg-config that lead to it, since a linker
# takes the first place that has a library in any form. What the system has no archive of stays a
# shared library.
set -eu
folder=$1
rm -rf "$folder"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

# The path of an archive: the compiler knows its own libraries and those of the system.
archive() {
  for place in "$(pkg-config --variable=libdir yaml-0.1)/$1" "$(cc -print-file-name="$1")"; do
    if [ -f "$place" ]; then
      ln -s "$place" "$folder/$1"
      return
    fi
  done
  echo "there is no archive $1, so the program will need the shared library" >&2
}

for library in yaml cmark-gfm cmark-gfm-extensions stdc++; do
  archive "lib$library.a"
done
for description in yaml-0.1 libcmark-gfm; do
  sed "s|^libdir=.*|libdir=$folder|" \
    "$(pkg-config --variable=pcfiledir "$description")/$description.pc" > "$folder/$description.pc"
done

# Foundation, which Mustache imports, has 33 MB of data about languages that nothing here asks for.
# This is the empty set that ICU itself is built with before its data (its stubdata): a header and no
# entry. The linker takes whichever it meets first, and it meets libyaml before Foundation; so the
# set becomes a part of libyaml's only object. The name holds the number of ICU's edition.
swift=$(dirname "$(readlink -f "$(command -v swift)")")/..
name=$(nm "$swift/lib/swift_static/linux/lib_FoundationICU.a" 2> /dev/null |
  sed -n 's/.* [DR] \(icudt[0-9]*_dat\)$/\1/p' | head -n 1)
cat > "$folder/languages.c" << C
#include <stdint.h>
struct data {
  uint16_t header_size;
  uint8_t magic[2];
  uint16_t info_size, reserved;
  uint8_t form[4], format[4], format_version[4], data_version[4];
  uint32_t padding[2], count;
};
__attribute__((aligned(16))) const struct data ${name:-unused_data} = {
    32, {0xda, 0x27}, 20, 0, {0, 0, 2, 0}, "CmnD", {1, 0, 0, 0}, {0, 0, 0, 0}, {0, 0}, 0};
C
cc -c -o "$folder/languages.o" "$folder/languages.c"

if [ -f "$folder/libyaml.a" ]; then
  mkdir "$folder/objects"
  (cd "$folder/objects" && ar x ../libyaml.a)
  rm "$folder/libyaml.a"
  ld -r -o "$folder/libyaml.o" "$folder"/objects/*.o "$folder/languages.o"
  ar rcs "$folder/libyaml.a" "$folder/libyaml.o"
fi
