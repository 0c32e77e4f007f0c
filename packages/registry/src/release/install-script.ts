import type { InstallerRow } from "./installer-row.ts";
import { machineCases } from "./machine-cases.ts";
import { curlProtocols, quoteForShell, SHELL_FUNCTIONS } from "./shell-text.ts";

/** Is what the installer of one release is made of. */
export interface InstallScript {
  /** What people call the release; one word. */
  readonly version: string;
  /** The release's address, without a slash at its end. */
  readonly url: string;
  readonly rows: readonly InstallerRow[];
}

/**
 * Writes the installer of a release, for any POSIX shell: it finds out what the machine is, takes the first program that fits, proves it
 * by its sha256, and puts it in place in one step.
 */
export function formatInstallScript({ version, url, rows }: InstallScript): string {
  return `#!/bin/sh
# Installs the programs of a release, or those that are named:
#   curl -fsSL URL/install.sh | sh
#   curl -fsSL URL/install.sh | sh -s -- PROGRAM…
# They go to $PREFIX/bin; where PREFIX is not set, to ~/.local/bin.
set -eu

version=${quoteForShell(version)}
base=${quoteForShell(url)}
proto=${quoteForShell(curlProtocols(url))}

${SHELL_FUNCTIONS}

# program kind system architecture libc floor sha256 file
table() {
  cat <<'TABLE'
${rows.map(formatRow).join("\n")}
TABLE
}

${DETECTION}

${CHOICE}

${PLACING}

main "$@"
`;
}

function formatRow(row: InstallerRow): string {
  const { program, kind, os, architecture, libc, floor, sha256, file } = row;
  return [program, kind, os, architecture, libc, floor, sha256, file].join(" ");
}

const DETECTION = `detect() {
  os=$(uname -s)
  case "$os" in
    Linux) os=linux ;;
    Darwin) os=macos ;;
    *) unsupported "this system is $os" ;;
  esac
  machine=$(uname -m)
  case "$machine" in
${machineCases()}
    *) unsupported "this machine is $machine" ;;
  esac
  bits=$(getconf LONG_BIT 2>/dev/null) || bits=
  case "$bits" in
    32 | 64) ;;
    # The fifth byte of a program says it (ELF, EI_CLASS).
    *) bits=$(dd if=/bin/sh bs=1 skip=4 count=1 2>/dev/null | tr '\\001\\002' '12') ;;
  esac
  case "$bits$architecture" in
    32arm64 | 1arm64) architecture=armv7 ;;
    32amd64 | 1amd64) architecture=i686 ;;
    64armv7 | 2armv7) architecture=arm64 ;;
  esac
  system_version=
  case "$os" in
    linux) detect_libc ;;
    macos)
      libc=none
      system_version=$(sw_vers -productVersion 2>/dev/null) || system_version=
      ;;
  esac
}

detect_libc() {
  libc=none
  said=$(getconf GNU_LIBC_VERSION 2>/dev/null) || said=
  case "$said" in
    glibc\\ [0-9]*) ;;
    *) said=$(ldd --version 2>&1 | head -n 1) || said= ;;
  esac
  case "$said" in
    *musl*) libc=musl ;;
    *glibc* | *GLIBC* | *GNU*)
      libc=gnu
      system_version=\${said##* }
      ;;
    *)
      for loader in /lib/ld-musl-*; do
        if [ -e "$loader" ]; then libc=musl; fi
      done
      ;;
  esac
}

# is_version TEXT
is_version() {
  case "$1" in
    [0-9]*.[0-9]*) ;;
    *) return 1 ;;
  esac
  case "$1" in
    *[!0-9.]*) return 1 ;;
  esac
}

# at_least VERSION FLOOR
at_least() {
  is_version "$1" || return 1
  minor=\${1#*.}
  minor=\${minor%%.*}
  [ "\${1%%.*}" -gt "\${2%%.*}" ] ||
    { [ "\${1%%.*}" -eq "\${2%%.*}" ] && [ "$minor" -ge "\${2#*.}" ]; }
}`;

const CHOICE = `there_is() {
  while read -r program kind row_os row_architecture row_libc floor sha256 file; do
    needs=
    case "$row_os $row_libc" in
      'linux gnu') needs=", glibc $floor or newer" ;;
      'linux musl') needs=', musl' ;;
      'macos any') [ "$floor" = - ] || needs=" $floor or newer" ;;
    esac
    say "  $program for $row_os $row_architecture$needs"
  done <<EOF
$(table)
EOF
}

unsupported() {
  say "install: $1, and of \${program_wanted:-version $version} there is nothing for it"
  say '  There is:'
  there_is
  exit 1
}

# Whether the row that was read last is for this machine.
fits() {
  [ "$row_os" = "$os" ] && [ "$row_architecture" = "$candidate" ] || return 1
  if [ "$kind" = pyz ] && ! has python3; then
    lack=', without python3'
    return 1
  fi
  case "$row_libc" in
    any | "$libc") ;;
    *) return 1 ;;
  esac
  [ "$floor" = - ] || at_least "$system_version" "$floor"
}

# choose PROGRAM: sets chosen_sha256 and chosen_file to those of the first row that fits.
choose() {
  chosen_file=
  case "$architecture" in
    armv7) candidates='armv7 armv6' ;;
    *) candidates=$architecture ;;
  esac
  for candidate in $candidates; do
    while read -r program kind row_os row_architecture row_libc floor sha256 file; do
      if [ -z "$chosen_file" ] && [ "$program" = "$1" ] && fits; then
        chosen_sha256=$sha256
        chosen_file=$file
      fi
    done <<EOF
$(table)
EOF
  done
}

describe() {
  case "$libc" in
    gnu) here="$os $architecture with glibc $system_version" ;;
    musl) here="$os $architecture with musl" ;;
    *) here="$os $architecture\${system_version:+ $system_version}" ;;
  esac
}`;

const PLACING = `main() {
  wanted=
  for argument in "$@"; do
    case "$argument" in
      -* | *[!A-Za-z0-9._+-]* | '') fail "there is no program '$argument'" ;;
    esac
    table | cut -d ' ' -f 1 | grep -qxF -e "$argument" ||
      fail "there is no program '$argument'" "There is: $(table | cut -d ' ' -f 1 | sort -u | tr '\\n' ' ')"
    wanted="$wanted $argument"
  done
  [ -n "$wanted" ] || wanted=$(table | cut -d ' ' -f 1 | sort -u)
  if [ -n "\${PREFIX:-}" ]; then
    bin=\${PREFIX%/}/bin
  else
    bin=\${HOME:?is not set: say with PREFIX where to install}/.local/bin
  fi
  lack=
  detect
  describe
  for program_wanted in $wanted; do
    choose "$program_wanted"
    [ -n "$chosen_file" ] || unsupported "this machine is $here$lack"
  done
  mkdir -p -- "$bin" || fail "$bin cannot be made" 'Name another place: PREFIX=… sh'
  stage=$(mktemp -d "$bin/.install-XXXXXX") || fail "$bin cannot be written to" 'Name another place: PREFIX=… sh'
  trap 'rm -rf -- "$stage"' EXIT
  trap 'exit 1' HUP INT TERM
  for program_wanted in $wanted; do
    choose "$program_wanted"
    [ ! -d "$bin/$program_wanted" ] || fail "$bin/$program_wanted is a folder"
    fetch "$base/$chosen_file" "$stage/$program_wanted" || fail "$base/$chosen_file could not be fetched"
    prove "$stage/$program_wanted" "$chosen_sha256" "$base/$chosen_file"
    chmod 755 "$stage/$program_wanted"
  done
  for program_wanted in $wanted; do
    mv -f -- "$stage/$program_wanted" "$bin/$program_wanted"
    say "$program_wanted $version: $bin/$program_wanted"
  done
  case ":\${PATH:-}:" in
    *":$bin:"*) ;;
    *) say "$bin is not in PATH: add it" ;;
  esac
}`;
