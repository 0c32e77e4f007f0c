import { extensionName } from "../python/extension-name.ts";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import { loadedPaths } from "../native/loaded-files.ts";
import type { NativeBinary } from "../native/native-file.ts";
import type { Subject } from "../subject.ts";
import type { ScannedFile } from "../walk/scanned-file.ts";

/** Tells of files that could not be read, natively or at all. */
export function checkReadable(subject: Subject): readonly Finding[] {
  const loaded = loadedPaths(subject.files);
  return subject.files.flatMap((file) => unreadable(file, loaded.has(file.path)));
}

function unreadable(file: ScannedFile, isLoaded: boolean): readonly Finding[] {
  if (file.unreadable !== null) {
    return [
      makeFinding("archive-member-unreadable", {
        file: file.path,
        expected: "a readable file",
        found: file.unreadable,
      }),
    ];
  }
  const reason = damage(file, file.native?.binary ?? null);
  if (reason === null) return endMissing(file);
  const code = isLoaded ? "binary-malformed" : "binary-damaged-data";
  return [makeFinding(code, { file: file.path, expected: "a whole native file", found: reason })];
}

function endMissing({ path, native }: ScannedFile): readonly Finding[] {
  if (native?.binary.kind !== "code" || !native.binary.endMissing) return [];
  const found = "one that names a table beyond its end";
  return [makeFinding("binary-end-missing", { file: path, expected: "a whole file", found })];
}

function damage(file: ScannedFile, binary: NativeBinary | null): string | null {
  if (binary?.kind === "malformed") return binary.reason;
  if (binary !== null || extensionName(file.path)?.isTagged !== true) return null;
  return file.size === 0 ? "an empty file" : "a file that is no native code";
}
