import type { Target } from "@wainwright/platform";

/**
 * Gives stubs of the libraries of macOS that Rust's standard library links with and zig does not bring, by file name: texts in
 * which a linker reads what a library exports, and where the system has it (TAPI's format TBD, version 4). The functions are POSIX's.
 */
export function macosStubs({ os, unameMachine }: Target): Readonly<Record<string, string>> {
  if (os !== "macos") return {};
  const machine = `${unameMachine}-macos`;
  return {
    "libiconv.tbd": `--- !tapi-tbd
tbd-version: 4
targets: [ ${machine} ]
install-name: '/usr/lib/libiconv.2.dylib'
current-version: 7
compatibility-version: 7
exports:
  - targets: [ ${machine} ]
    symbols: [ _iconv, _iconv_close, _iconv_open ]
...
`,
  };
}
