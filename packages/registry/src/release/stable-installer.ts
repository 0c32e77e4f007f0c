import { INSTALLER_NAME, POINTER_NAME } from "./release-names.ts";
import { curlProtocols, quoteForShell, SHELL_FUNCTIONS } from "./shell-text.ts";

/**
 * Writes the installer at an address that stays: it reads the pointer, proves that release's own installer, and runs it. It is the same for
 * every release, so that of all that people find first only the pointer changes.
 * @param url the address that holds the pointer, without a slash at its end.
 */
export function formatStableInstaller(url: string): string {
  return `#!/bin/sh
# Installs the latest release, or the one that is named:
#   curl -fsSL URL/install.sh | sh
#   curl -fsSL URL/install.sh | INSTALL_VERSION=1.2.3 sh
#   curl -fsSL URL/install.sh | sh -s -- PROGRAM…
# Programs go to $PREFIX/bin; where PREFIX is not set, to ~/.local/bin.
set -eu

base=${quoteForShell(url)}
proto=${quoteForShell(curlProtocols(url))}

${SHELL_FUNCTIONS}

# value FILE NAME: what a pointer says, a value a line
value() {
  sed -n "s/^ *\\"$2\\": \\"\\([^\\"]*\\)\\",*\\$/\\1/p" "$1" | head -n 1
}

main() {
  work=$(mktemp -d) || fail 'there is no place for temporary files'
  trap 'rm -rf -- "$work"' EXIT
  trap 'exit 1' HUP INT TERM
  expected=
  version=\${INSTALL_VERSION:-}
  if [ -z "$version" ]; then
    fetch "$base/${POINTER_NAME}" "$work/pointer" ||
      fail "$base/${POINTER_NAME} could not be fetched" 'There may be no release yet: INSTALL_VERSION=… names one.'
    version=$(value "$work/pointer" version)
    expected=$(value "$work/pointer" '${INSTALLER_NAME}')
    [ -n "$expected" ] || fail "$base/${POINTER_NAME} names no installer"
  fi
  case "$version" in
    '' | .* | -* | *[!A-Za-z0-9._+~@=!-]*) fail "'$version' is no version" ;;
  esac
  at="$base/$(printf '%s' "$version" | sed 's/+/%2B/g; s/@/%40/g; s/=/%3D/g; s/!/%21/g')"
  fetch "$at/${INSTALLER_NAME}" "$work/${INSTALLER_NAME}" ||
    fail "$at/${INSTALLER_NAME} could not be fetched: there may be no version $version"
  [ -z "$expected" ] || prove "$work/${INSTALLER_NAME}" "$expected" "$at/${INSTALLER_NAME}"
  sh "$work/${INSTALLER_NAME}" "$@"
}

main "$@"
`;
}
