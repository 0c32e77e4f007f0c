/** Writes text as one word of a POSIX shell, whatever is in it (POSIX.1-2017, Shell Command Language, 2.2.2). */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Is what both installers are made of: how they speak, fetch and sum. It needs `proto`, what curl may speak. */
export const SHELL_FUNCTIONS = `say() {
  printf '%s\\n' "$*" >&2
}

fail() {
  say "install: $1"
  shift
  for line in "$@"; do say "  $line"; done
  exit 1
}

has() {
  command -v "$1" >/dev/null 2>&1
}

# fetch URL FILE
fetch() {
  if has curl; then
    curl -fsSL --retry 3 --proto "$proto" -o "$2" "$1"
  elif has wget; then
    wget -q -O "$2" "$1"
  else
    fail 'neither curl nor wget is here' 'Install one of them, then run this again.'
  fi
}

# sum_of FILE
sum_of() {
  if has sha256sum; then
    sha256sum <"$1" | cut -d ' ' -f 1
  elif has shasum; then
    shasum -a 256 <"$1" | cut -d ' ' -f 1
  elif has openssl; then
    openssl dgst -sha256 -r <"$1" | cut -d ' ' -f 1
  else
    fail 'nothing here can check a sha256' 'Install sha256sum, shasum or openssl, then run this again.'
  fi
}

# prove FILE SHA256 NAME
prove() {
  found=$(sum_of "$1")
  [ "$found" = "$2" ] ||
    fail "$3 is not what was published: nothing was installed" "sha256 expected $2" "sha256 found    $found"
}`;

/** Says which protocols curl may follow to from an address, in its own words. */
export function curlProtocols(url: string): string {
  return url.startsWith("https:") ? "=https" : "=http,https";
}
