import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { Subject } from "../subject.ts";
import type { ArtifactKind } from "../walk/artifact.ts";

const SET_ID = 0o6000;
const WORLD_WRITABLE = 0o002;

/** What installs its files' modes. Systems (images) have set-uid programs of their own, and Python's installers take only the run bit. */
const INSTALLED: ReadonlySet<ArtifactKind> = new Set(["deb", "tar", "sdist", "asar", "appimage"]);

/** Tells of files with rights that an installed file should not have. */
export function checkModes(subject: Subject): readonly Finding[] {
  if (!INSTALLED.has(subject.kind)) return [];
  return subject.files.flatMap(({ path, mode }) => {
    if (mode === null) return [];
    const octal = mode.toString(8).padStart(4, "0");
    const told = { file: path, expected: "mode 0644 or 0755", found: `mode ${octal}` };
    return [
      ...((mode & SET_ID) === 0 ? [] : [makeFinding("mode-set-uid", told)]),
      ...((mode & WORLD_WRITABLE) === 0 ? [] : [makeFinding("mode-world-writable", told)]),
    ];
  });
}
