# What start and test share. Sourced, not run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "Piggyback: $*"
  exit 1
}

# is_jdk HOME: whether HOME is a JDK (not only a JRE) of version 25 or newer
is_jdk() {
  [ -x "$1/bin/javac" ] || return 1
  local version
  version=$("$1/bin/javac" -version 2>&1) || return 1
  version=${version#javac }
  version=${version%%[!0-9]*}
  [ "${version:-0}" -ge 25 ]
}

# Sets JAVA_HOME to a JDK of version 25 or newer, and puts it first on PATH.
use_jdk() {
  local home java candidates=("${JAVA_HOME:-}")
  if java=$(command -v java); then
    java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    candidates+=("${java%/bin/java}")
  fi
  candidates+=(/usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/*)
  if [ -x /usr/libexec/java_home ]; then
    candidates+=("$(/usr/libexec/java_home -v 25+ 2>/dev/null || true)")
  fi
  for home in "${candidates[@]}"; do
    if [ -n "$home" ] && is_jdk "$home"; then
      export JAVA_HOME=$home PATH="$home/bin:$PATH"
      return
    fi
  done
  fail "no JDK 25 or newer was found (looked at JAVA_HOME, PATH, /usr/lib/jvm, SDKMAN).
  Get one from https://adoptium.net/temurin/releases/?version=25, or with SDKMAN: sdk install java 25-tem
  If it is somewhere else, set JAVA_HOME to its folder."
}

# What the build itself cannot do without, and what this script does not install.
need_build_tools() {
  local missing=() node=0
  command -v mvn >/dev/null || missing+=("Maven 3.8.7 or newer (Debian: apt-get install maven)")
  if command -v node >/dev/null; then
    node=$(node -p 'process.versions.node.split(".")[0]')
  fi
  if [ "$node" -lt 20 ] || ! command -v npm >/dev/null; then
    missing+=("Node 20 or newer with npm (https://nodejs.org)")
  fi
  [ ${#missing[@]} -eq 0 ] && return
  say "Piggyback cannot be built here. Missing:"
  printf '  - %s\n' "${missing[@]}" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

# The distribution's yt-dlp is old; its backports, where they are a source already, have a newer one.
backports() {
  local codename
  codename=$(. /etc/os-release 2>/dev/null && printf '%s' "${VERSION_CODENAME:-}")
  if [ -n "$codename" ] && apt-cache policy 2>/dev/null | grep -q "n=$codename-backports"; then
    printf '%s-backports' "$codename"
  fi
}

install_package() {
  local release
  if [ "$1" = yt-dlp ] && release=$(backports) && [ -n "$release" ]; then
    apt_install -t "$release" "$1" && return
  fi
  apt_install "$1"
}

# want COMMAND PACKAGE LOSS: installs what is missing where that can be done, else says what is lost without it
want() {
  command -v "$1" >/dev/null && return
  local log="$root/bootstrap/target/install.log"
  mkdir -p "${log%/*}"
  if can_install; then
    say "Installing $2 ..."
    if [ -z "${apt_updated:-}" ]; then
      apt_updated=yes
      as_root apt-get update -q -o DPkg::Lock::Timeout=300 </dev/null >>"$log" 2>&1 || true
    fi
    if install_package "$2" >>"$log" 2>&1 && command -v "$1" >/dev/null; then
      return
    fi
    say "$2 could not be installed (see $log)."
  fi
  say "$1 is missing. Without it $3"
  say "  To get it: sudo apt-get install $2 (Debian, Ubuntu), or brew install $2 (macOS)."
}

want_media_tools() {
  want ffmpeg ffmpeg "no video can be prepared: no pictures for the questions, no repair of damaged files."
  [ -n "${PIGGYBACK_YTDLP:-}" ] \
    || want yt-dlp yt-dlp "no video can be fetched from a web address; files of your own can still be added."
}
