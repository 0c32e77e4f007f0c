import type { RandomAccess } from "@wainwright/archive";
import type { NativeFile } from "../native/native-file.ts";
import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import type { Artifact } from "../walk/artifact.ts";
import { NO_FACTS } from "../walk/artifact.ts";
import type { NamedAccess, Walk } from "../walk/walk.ts";

/** Reads an AppImage (https://github.com/AppImage/AppImageSpec); null for any other program. */
export async function openAppImage(
  walk: Walk,
  { name, access }: NamedAccess,
  starter: NativeFile,
): Promise<Artifact | null> {
  if (walk.depth >= walk.limits.depth || !(await isAppImage(access))) return null;
  return {
    ...NO_FACTS,
    kind: "appimage",
    name,
    files: [],
    inner: [],
    imports: NOTHING_FOLLOWED,
    findings: [],
    frozen: { starter, python: null, unread: "the file system of the AppImage" },
  };
}

/** "AI" and the type, 1 or 2, in the padding of e_ident. */
async function isAppImage(access: RandomAccess): Promise<boolean> {
  if (access.size < 11) return false;
  const [a, i, type = 0] = await access.read(8, 3);
  return a === 0x41 && i === 0x49 && (type === 1 || type === 2);
}
