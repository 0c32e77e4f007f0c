import type { DottedVersion } from "@wainwright/binary";
import type { Host } from "@wainwright/core";

/** Reads which glibc a folder of C headers belongs to, from the first `features.h` that is there; null when none is. */
export async function glibcOfHeaders(
  host: Pick<Host, "files">,
  folders: readonly string[],
): Promise<DottedVersion | null> {
  for (const folder of folders) {
    const text = await host.files.readTextIfThere(`${folder}/features.h`);
    if (text === null) continue;
    const major = /^#define\s+__GLIBC__\s+(\d+)/m.exec(text)?.[1];
    const minor = /^#define\s+__GLIBC_MINOR__\s+(\d+)/m.exec(text)?.[1];
    if (major !== undefined && minor !== undefined) return [Number(major), Number(minor)];
  }
  return null;
}
