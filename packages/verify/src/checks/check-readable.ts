import { extensionName } from "../python/extension-name.ts";
import type { Finding } from "../findings/finding.ts";
import { loadedPaths } from "../native/loaded-files.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { NativeBinary } from "../native/native-file.ts";
import type { ScannedFile } from "../walk/scan-artifact.ts";
import type { Subject } from "../subject.ts";

/** Tells of files that could not be read, natively or at all. */
export function checkReadable(subject: Subject): readonly Finding[] {
  const loaded = loadedPaths(subject.files);
  return [
    ...subject.files.flatMap((file) => unreadable(file, loaded.has(file.path))),
    ...unreadFormats(subject),
  ];
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
  if (reason === null) return [];
  const code = isLoaded ? "binary-malformed" : "binary-damaged-data";
  return [makeFinding(code, { file: file.path, expected: "a whole native file", found: reason })];
}

function damage(file: ScannedFile, binary: NativeBinary | null): string | null {
  if (binary?.kind === "malformed") return binary.reason;
  if (binary !== null || extensionName(file.path)?.isTagged !== true) return null;
  return file.size === 0 ? "an empty file" : "a file that is no native code";
}

function unreadFormats(subject: Subject): readonly Finding[] {
  const binaries = subject.files.flatMap(({ native }) => (native === null ? [] : [native]));
  const large = binaries
    .filter((file) => file.binary.kind === "too-large")
    .map((file) =>
      makeFinding("native-too-large", {
        file: file.path,
        expected: "at most 1 GiB",
        found: `${file.size} bytes`,
      }),
    );
  const counts = new Map<string, number>();
  for (const { binary } of binaries) {
    if (binary.kind === "unread") counts.set(binary.format, (counts.get(binary.format) ?? 0) + 1);
  }
  if (counts.size === 0) return large;
  const found = Array.from(counts, ([format, count]) => `${count} × ${format}`)
    .toSorted()
    .join(", ");
  return [...large, makeFinding("format-unread", { file: subject.name, expected: "ELF", found })];
}
