import type { RecordEntry } from "@wainwright/wheel";
import { recordHash } from "@wainwright/wheel";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { ScannedFile } from "../walk/scanned-file.ts";
import type { Subject } from "../subject.ts";

/** Compares RECORD with the files of a wheel: none missing, none unlisted, every hash and size right. */
export function checkRecord(subject: Subject): readonly Finding[] {
  const { record = null, recordPath = null } = subject.wheel ?? {};
  if (record === null || recordPath === null) return [];
  const entries = new Map(record.map((entry) => [entry.path, entry]));
  const paths = new Set(subject.files.map((file) => file.path));
  const missing = record
    .filter((entry) => !paths.has(entry.path))
    .map((entry) => missingFile(entry, recordPath));
  const others = subject.files.flatMap((file) => {
    const entry = entries.get(file.path);
    if (isExempt(file.path, recordPath)) return [];
    return entry === undefined ? [unlisted(file, recordPath)] : compare(file, entry);
  });
  return [...missing, ...others];
}

// RECORD cannot hold its own hash, and its signatures are made after it.
function isExempt(path: string, recordPath: string): boolean {
  return path === recordPath || path === `${recordPath}.jws` || path === `${recordPath}.p7s`;
}

function missingFile(entry: RecordEntry, recordPath: string): Finding {
  return makeFinding("record-file-missing", {
    file: entry.path,
    expected: `a file, listed in ${recordPath}`,
    found: "none",
  });
}

function unlisted(file: ScannedFile, recordPath: string): Finding {
  return makeFinding("record-file-unlisted", {
    file: file.path,
    expected: `a line in ${recordPath}`,
    found: "none",
  });
}

function compare(file: ScannedFile, entry: RecordEntry): readonly Finding[] {
  if (file.unreadable !== null || file.sha256 === null) return [];
  if (entry.hash === null || entry.hash.algorithm !== "sha256") return unhashed(file, entry);
  const found = recordHash(file.sha256).digest;
  const hash =
    found === entry.hash.digest
      ? []
      : [wrong(file, "record-hash-wrong", [`sha256=${entry.hash.digest}`, `sha256=${found}`])];
  const isSized = entry.size === null || entry.size === file.size;
  const size = isSized
    ? []
    : [wrong(file, "record-size-wrong", [`${entry.size} bytes`, `${file.size} bytes`])];
  return [...hash, ...size];
}

/** Algorithms that the specification allows besides sha256, and that are not weaker. */
const STRONG: ReadonlySet<string> = new Set([
  "sha384",
  "sha512",
  "sha3_256",
  "sha3_384",
  "sha3_512",
]);

function unhashed(file: ScannedFile, entry: RecordEntry): readonly Finding[] {
  const algorithm = entry.hash?.algorithm ?? "no hash";
  if (STRONG.has(algorithm)) return [];
  return [wrong(file, "record-unhashed", ["a sha256 hash or a stronger one", algorithm])];
}

function wrong(
  file: ScannedFile,
  code: "record-hash-wrong" | "record-size-wrong" | "record-unhashed",
  [expected, found]: readonly [string, string],
): Finding {
  return makeFinding(code, { file: file.path, expected, found });
}
