import { SYSTEM_LIBRARIES } from "./system-libraries.ts";

/** What compilers and preprocessors say of a header that is not there. */
const HEADERS = [
  /fatal error: (?<what>[^\s:]+): No such file or directory/g,
  /fatal error: '(?<what>[^']+)' file not found/g,
];
/** What build systems, setup.py files and linkers say of a library that is not there. */
const NAMES = [
  /headers or library files could not be found for (?<what>[\w.+-]+)/g,
  /Package '?(?<what>[\w.+-]+?)'?,? (?:was )?(?:not found|required by)/g,
  /No package '(?<what>[^']+)' found/g,
  /Dependency "?(?<what>[\w.+-]+?)"? not found/g,
  /Run-time dependency (?<what>[\w.+-]+) found: NO/g,
  /Could NOT find (?<what>[\w.+-]+)/g,
  /cannot find -l:?(?:lib)?(?<what>[\w.+-]+?)(?:\.so[\w.]*|\.a)?(?=:|\s|$)/gm,
  /(?<what>[a-z][\w-]*[-_]config)(?: executable)?(?:: (?:command )?not found| not found)/gi,
];

/**
 * Tells from the log of a failed build which Debian packages it would have needed: those that the first complaint of each
 * kind names. A build asks for more than it needs, so a log of a build that went well says nothing.
 */
export function missingLibraries(log: string): readonly string[] {
  const headers = found(log, HEADERS);
  const names = new Set(found(log, NAMES).map((name) => name.toLowerCase()));
  return SYSTEM_LIBRARIES.filter(
    (library) =>
      headers.some((header) =>
        library.headers.some((known) => header.toLowerCase().startsWith(known)),
      ) || library.names.some((name) => names.has(name)),
  ).map(({ debian }) => debian);
}

/** Gives the lines of a log that name such libraries, each once; no more than a reader takes in. */
export function missingLibraryLines(log: string): readonly string[] {
  const lines = new Set(log.split("\n").filter((line) => missingLibraries(line).length > 0));
  return [...lines].slice(0, MOST_LINES);
}

const MOST_LINES = 20;

function found(log: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) =>
    Array.from(log.matchAll(pattern), ({ groups }) => groups?.["what"] ?? ""),
  );
}
