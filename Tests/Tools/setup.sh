#!/bin/sh
# Checks that the tools and C libraries of the build are there; installs what is missing if it may.
#   setup.sh            what the build needs
#   setup.sh --install  also what an installation needs
#   setup.sh --tests    also what the tests need
set -eu

say() {
  printf '%s\n' "$*" >&2
}

has() {
  command -v "$1" > /dev/null 2>&1
}

# Debian keeps it where only the administrator's path leads.
has_nginx() {
  has nginx || [ -x /usr/sbin/nginx ]
}

# Prints what the build lacks, one name a line or none.
missing_for_build() {
  if ! has pkg-config; then
    printf "%s\n" pkg-config libcmark-gfm yaml-0.1
    return
  fi
  for library in libcmark-gfm yaml-0.1; do
    pkg-config --exists "$library" || echo "$library"
  done
  # Debian keeps the table extension in a package of its own, without a pkg-config file.
  if pkg-config --exists libcmark-gfm && ! has_extensions; then
    echo libcmark-gfm-extensions
  fi
}

has_extensions() {
  [ -f "$(pkg-config --variable=includedir libcmark-gfm)/cmark-gfm-core-extensions.h" ]
}

missing_for_install() {
  has python3 || echo python3
  has strip || echo binutils
}

missing_for_tests() {
  missing_for_install
  has git || echo git
  has mandoc || echo mandoc
  has col || echo bsdextrautils
  has jq || echo jq
  has_nginx || echo nginx-light
  # Debian keeps what makes environments in a package of its own.
  python3 -c "import ensurepip, venv" 2> /dev/null || echo python3-venv
  has chromium || echo chromium
  # Pages are measured in a browser, so the same letters have to be there everywhere.
  has_font Liberation || echo fonts-liberation
  has_font "DejaVu Sans" || echo fonts-dejavu-core
}

# Fonts are packages only where fontconfig finds them; elsewhere the system has its own.
has_font() {
  ! has apt-get || fc-list 2> /dev/null | grep -q "$1"
}

# Installs the packages that the tests need from where pip finds them.
finish() {
  if [ "$mode" = --tests ]; then
    "$(dirname "$0")/python.sh" --setup
  fi
  exit 0
}

missing() {
  missing_for_build
  case $mode in
    --install) missing_for_install ;;
    --tests) missing_for_tests ;;
  esac
}

# Finds a way to run apt-get without being asked for a password; fails when there is none.
may_install() {
  has apt-get || return 1
  as_root=
  [ "$(id -u)" -eq 0 ] && return
  as_root="sudo -n"
  $as_root true 2> /dev/null
}

# Runs quietly; shows the output of a command that fails.
quietly() {
  if ! "$@" > "$log" 2>&1; then
    cat "$log" >&2
    say "failed: $*"
    return 1
  fi
}

install_packages() {
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  trap 'exit 1' HUP INT TERM
  say "installing $packages"
  # shellcheck disable=SC2086 # lists of words
  quietly $as_root apt-get update
  # shellcheck disable=SC2086
  quietly $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
    --no-install-recommends $packages
}

mode=${1-build}
case $mode in
  build | --install | --tests) ;;
  *)
    say "usage: setup.sh [--install | --tests]"
    exit 2
    ;;
esac

if ! swift --version > /dev/null 2>&1; then
  say "swift is not installed or does not run; portal needs Swift 6.3 or later:" \
    "https://swift.org/install"
  exit 1
fi

lacking=$(missing | tr '\n' ' ' | sed 's/ $//')
if [ -z "$lacking" ]; then
  finish
fi

packages="libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev pkg-config"
brews="cmark-gfm libyaml pkg-config"
case $mode in
  --install)
    packages="$packages binutils python3"
    brews="$brews python3"
    ;;
  --tests)
    packages="$packages binutils bsdextrautils chromium fonts-dejavu-core fonts-liberation git"
    packages="$packages jq mandoc nginx-light python3 python3-venv"
    brews="$brews chromium jq nginx python3"
    ;;
esac

if may_install; then
  install_packages
  lacking=$(missing | tr '\n' ' ' | sed 's/ $//')
  if [ -z "$lacking" ]; then
    finish
  fi
  say "still missing after the installation: $lacking"
  exit 1
fi

say "missing: $lacking"
if [ "$(uname -s)" = Darwin ]; then
  say "install with: brew install $brews"
else
  say "install with: sudo apt-get install $packages"
fi
exit 1
