import { findPyInstaller } from "@wainwright/archive";
import type { NativeFile } from "../native/native-file.ts";
import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import { archiveFinding } from "../walk/archive-findings.ts";
import { archiveLimits } from "../walk/archive-limits.ts";
import type { Artifact } from "../walk/artifact.ts";
import { NO_FACTS } from "../walk/artifact.ts";
import { brokenArtifact } from "../walk/broken-artifact.ts";
import { scanArchive } from "../walk/scan-archive.ts";
import type { NamedAccess, Walk } from "../walk/walk.ts";
import { deeper } from "../walk/walk.ts";
import { openAppImage } from "./open-appimage.ts";

/** Reads what is attached to a program: PyInstaller's archive, or an AppImage's file system; null for a program without. Rejects only with LimitExceeded. */
export async function openProgram(
  walk: Walk,
  file: NamedAccess,
  starter: NativeFile,
): Promise<Artifact | null> {
  if (!isProgram(starter)) return null;
  const appImage = await openAppImage(walk, file, starter);
  if (appImage !== null) return appImage;
  const { name, access } = file;
  const found = await findPyInstaller(access, archiveLimits(walk));
  if (found.kind === "none") return null;
  if (found.kind === "broken")
    return brokenArtifact("pyinstaller", name, [archiveFinding(name, found.problem)]);
  const { files, inner, problems } = await scanArchive(deeper(walk), found.archive, "read");
  return {
    ...NO_FACTS,
    kind: "pyinstaller",
    name,
    files,
    inner,
    imports: NOTHING_FOLLOWED,
    findings: problems.map((problem) => archiveFinding(name, problem)),
    frozen: { starter, python: found.archive.python, unread: null },
  };
}

// A library is never started; a damaged file may be a program cut short, whose archive lies at its end.
function isProgram({ binary }: NativeFile): boolean {
  if (binary.kind !== "code") return false;
  return binary.type === "executable" || (binary.type === "shared" && binary.interpreter !== null);
}
