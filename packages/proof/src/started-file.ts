import { TARGETS, type Target } from "@wainwright/platform";
import type { Report, ReportedFile } from "@wainwright/verify";

/** Stands for the artifact in a command line. */
export const ARTIFACT = "{}";

/** Finds the native file that a command line starts, the artifact itself or one in its folder; null where that is another program. */
export function startedFile(
  { artifact, kind, files }: Pick<Report, "artifact" | "kind" | "files">,
  program: string,
): ReportedFile | null {
  const below = program.startsWith(`${ARTIFACT}/`) ? program.slice(ARTIFACT.length + 1) : null;
  const path = program === ARTIFACT ? artifact : below;
  if (path === null || (below !== null && kind !== "folder")) return null;
  return files.find((file) => file.path === path) ?? null;
}

/** Says whether a program brings its C library along. */
export function isStaticProgram({ isRead, libc, needed }: ReportedFile): boolean {
  return isRead && libc === null && needed.length === 0;
}

/** Says whether a program has the ELF header of a target, so that it is the target's kernel, or emulator, which would run it. */
export function hasMachineOf({ targets }: ReportedFile, { elf }: Target): boolean {
  return TARGETS.some(
    (one) =>
      targets.includes(one.name) &&
      one.elf?.machine === elf?.machine &&
      one.elf?.class === elf?.class,
  );
}
