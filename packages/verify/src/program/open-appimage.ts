import type { AppImage } from "@wainwright/archive";
import { appImageOf, sliceAccess, squashfsArchive } from "@wainwright/archive";
import type { NativeFile } from "../native/native-file.ts";
import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import { archiveFinding } from "../walk/archive-findings.ts";
import { archiveLimits } from "../walk/archive-limits.ts";
import type { Artifact } from "../walk/artifact.ts";
import { NO_FACTS } from "../walk/artifact.ts";
import type { ScannedArchive } from "../walk/scan-archive.ts";
import { scanArchive } from "../walk/scan-archive.ts";
import type { NamedAccess, Walk } from "../walk/walk.ts";
import { deeper } from "../walk/walk.ts";

const NOT_READ: ScannedArchive = { files: [], inner: [], others: [], problems: [] };

/** Reads an AppImage (https://github.com/AppImage/AppImageSpec): its runtime, and the squashfs behind it; null for any other program. Rejects only with LimitExceeded. */
export async function openAppImage(
  walk: Walk,
  file: NamedAccess,
  starter: NativeFile,
): Promise<Artifact | null> {
  const appImage = await appImageOf(file.access);
  if (appImage === null) return null;
  const isRead = appImage.payload.kind === "squashfs";
  const { files, inner, problems } = isRead ? await scanPayload(walk, file, appImage) : NOT_READ;
  return {
    ...NO_FACTS,
    kind: "appimage",
    name: file.name,
    files,
    inner,
    imports: NOTHING_FOLLOWED,
    findings: problems.map((problem) => archiveFinding(file.name, problem)),
    frozen: { starter, python: null, unread: isRead ? null : appImage.payload.kind },
  };
}

async function scanPayload(
  walk: Walk,
  { access }: NamedAccess,
  { payload: { start } }: AppImage,
): Promise<ScannedArchive> {
  const payload = sliceAccess(access, start, access.size);
  return scanArchive(deeper(walk), squashfsArchive(payload, archiveLimits(walk)), "look");
}
