import type { Interpreter } from "@wainwright/platform";

/** What every entry of a lock file for one environment says, as uv writes it; the interpreter's version is not among them. */
const ENVIRONMENT =
  /^(?:sys_platform|os_name|platform_system|platform_machine|implementation_name|platform_python_implementation) == '[^']*'$/;

/**
 * Takes from a marker what the environment says anyway: null where nothing else is left. A marker with alternatives
 * stays as it is.
 */
export function ownMarker(marker: string | null, { major, minor }: Interpreter): string | null {
  if (marker === null || / or |[()]/.test(marker)) return marker;
  const versions = new Set([
    `python_full_version == '${major}.${minor}.*'`,
    `python_full_version >= '${major}.${minor}'`,
    `python_full_version < '${major}.${minor + 1}'`,
  ]);
  const own = marker
    .split(" and ")
    .filter((clause) => !ENVIRONMENT.test(clause) && !versions.has(clause));
  return own.length === 0 ? null : own.join(" and ");
}
