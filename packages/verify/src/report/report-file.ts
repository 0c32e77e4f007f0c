import type { ElfFacts, NativeBinary, NativeFile } from "../native/native-file.ts";
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
export function reportFile({ path, size, sha256, binary }: NativeFile): ReportedFile {
  const known = binary.kind === "elf" ? elfReport(binary) : UNKNOWN;
  return { path, size, sha256, description: describeNative(binary), ...known };
}

function elfReport(elf: ElfFacts): Omit<ReportedFile, "path" | "size" | "sha256" | "description"> {
  return {
    isRead: true,
    targets: elf.targets.map((target) => target.name),
    libc: elf.libc,
    glibcFloor: elf.glibcFloor?.join(".") ?? null,
    needed: elf.needed,
    soname: elf.soname,
    pyInit: elf.pyInit,
  };
}

/** Describes a native file as file(1) would, or says why it was not read. */
export function describeNative(binary: NativeBinary): string {
  if (binary.kind === "elf") return binary.description;
  if (binary.kind === "malformed") return `damaged: ${binary.reason}`;
  return binary.kind === "unread" ? `${binary.format} (not read)` : "too large (not read)";
}
