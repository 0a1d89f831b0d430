#!/bin/sh
# Checks an archive of `make dist`: its sum, that it needs nothing but the C library, and that what
# it holds works in an empty folder. Silent when all is well.
#   check_dist.sh ARCHIVE
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
archive=$1

fail() {
  echo "$archive: $*" >&2
  exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

(cd "$(dirname "$archive")" && sha256sum --check --quiet --strict "$(basename "$archive").sha256")
mkdir "$work/unpacked"
tar -xzf "$archive" -C "$work/unpacked" --strip-components 1
program=$work/unpacked/bin/portal

(cd "$work/unpacked" && find . -type f | LC_ALL=C sort) > "$work/files"
diff "$work/files" - << 'FILES' || fail "holds other files than expected"
./CHANGELOG.md
./LICENSE
./NOTICE
./README.md
./bin/portal
./licences.txt
./share/bash-completion/completions/portal
./share/fish/vendor_completions.d/portal.fish
./share/man/man1/portal.1
./share/zsh/site-functions/_portal
FILES

ldd "$program" | awk '{ print $1 }' | while read -r library; do
  case $library in
    linux-vdso.so.* | libc.so.* | libm.so.* | */ld-linux*) ;;
    *) fail "the program needs $library" ;;
  esac
done
file=$(readelf --sections --wide "$program")
case $file in
  *.symtab*) fail "the program is not stripped" ;;
esac

# As somebody has it who has nothing else: no repository, no settings.
mkdir "$work/empty"
cp -R "$root/Content" "$work/empty/Content"
cd "$work/empty"
run() {
  env -i PATH=/usr/bin:/bin "$program" "$@"
}
[ "portal-$(run --version)-" = "$(basename "$archive" | cut -d- -f1,2)-" ] || fail "another version"
run --help | grep -q '^USAGE: portal ' || fail "no help"
run check > "$work/report" || fail "the example does not pass"
tail -n 1 "$work/report" | grep -q '^0 data errors, ' || fail "no last line"
run build > "$work/report" 2>&1 || fail "the example cannot be built"
[ -f Output/operator/index.html ] || fail "the example has no pages"
