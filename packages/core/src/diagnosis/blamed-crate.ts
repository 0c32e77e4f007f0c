// cargo before each line that a build script prints as a warning or error: "warning: blst@0.3.17: no_asm.h:12:3: …".
const OWN_PREFIX = /(?:^|\s)(?:warning|error): ([\w-]+)@(\d[\w.+-]*): /;
const FAILED_SCRIPT = /failed to run custom build command for `([\w-]+) v(\d[\w.+-]*)/g;

/**
 * Names the crate whose build script failed, as "blst 0.3.17": the one that cargo names in the line, else the only one of
 * the log whose build script failed.
 * @returns null where none is named, or several are.
 */
export function blamedCrate(line: string, log: string): string | null {
  const [, name, version] = OWN_PREFIX.exec(line) ?? [];
  if (name !== undefined && version !== undefined) return `${name} ${version}`;
  const failed = new Set(
    Array.from(log.matchAll(FAILED_SCRIPT), ([, crate = "", of = ""]) => `${crate} ${of}`),
  );
  const [only = null, ...others] = failed;
  return others.length === 0 ? only : null;
}
