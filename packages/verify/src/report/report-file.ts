import type { CodeFacts, NativeBinary, NativeFile } from "../native/native-file.ts";
import { isUsed } from "../native/loaded-files.ts";
import type { ReportedFile } from "./report.ts";

const UNKNOWN = {
  isRead: false,
  targets: [],
  libc: null,
  glibcFloor: null,
  needed: [],
  soname: null,
  pyInit: [],
} as const;

/** Tells of a native file what a report holds. */
export function reportFile(file: NativeFile): ReportedFile {
  const { path, size, sha256, binary } = file;
  const known = binary.kind === "code" ? codeReport(binary) : UNKNOWN;
  const own = { isUsed: isUsed(file), description: describeNative(binary) };
  return { path, size, sha256, ...own, ...known };
}

function codeReport(
  code: CodeFacts,
): Omit<ReportedFile, "path" | "size" | "sha256" | "isUsed" | "description"> {
  return {
    isRead: true,
    targets: code.targets.map((target) => target.name),
    libc: code.libc,
    glibcFloor: code.glibcFloor?.join(".") ?? null,
    needed: code.needed,
    soname: code.soname,
    pyInit: code.pyInit,
  };
}

/** Describes a native file as file(1) would, or says why it was not read. */
export function describeNative(binary: NativeBinary): string {
  return binary.kind === "code" ? binary.description : `damaged: ${binary.reason}`;
}
