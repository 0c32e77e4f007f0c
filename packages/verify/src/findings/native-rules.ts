import type { Rule } from "./rule.ts";

/** The rules about how native files were linked, and what was left in them. */
export const NATIVE_RULES = {
  "exec-stack": {
    severity: "warning",
    meaning:
      "A native file asks for an executable stack: new kernels and glibc 2.41 refuse to load it.",
    remedy: "Link {file} with `-z noexecstack`; assembly files need a .note.GNU-stack section.",
  },
  "text-relocations": {
    severity: "warning",
    meaning: "The loader has to write into the file's code; hardened systems refuse that.",
    remedy: "Compile everything in {file} with -fPIC.",
  },
  "library-path-outside": {
    severity: "warning",
    meaning: "A native file looks for its libraries in a folder of the machine that built it.",
    remedy: "Link {file} with an rpath that begins with $ORIGIN, or without one.",
  },
  "build-path": {
    severity: "notice",
    meaning: "A path of the machine that built it was left in a native file.",
    remedy:
      "Build with -ffile-prefix-map, or `--remap-path-prefix` for Rust, if it should not be known.",
  },
  "build-path-personal": {
    severity: "warning",
    meaning: "A native file names the home folder of a person.",
    remedy: "Build {file} in a clean folder, or with -ffile-prefix-map or `--remap-path-prefix`.",
  },
  "secret-like": {
    severity: "warning",
    meaning: "A native file holds something that looks like a key or a token.",
    remedy: "Revoke it if it is one, and build {file} without it.",
  },
} as const satisfies Readonly<Record<string, Rule>>;
