import type { MachO, MachOFileType, MachOSlice } from "./mach-o.ts";
import { machOCpuName } from "./mach-o-cpu.ts";

const TYPES: Readonly<Record<MachOFileType, string>> = {
  object: "object",
  executable: "executable",
  core: "core file",
  dylib: "dynamically linked shared library",
  dylinker: "dynamic linker",
  bundle: "bundle",
  stub: "shared library stub",
  dsym: "file of debugging symbols",
  kext: "kernel extension",
  archive: "static library",
  other: "file",
};

/** Describes a file as file(1) would: "Mach-O 64-bit bundle, arm64", "Mach-O universal binary: x86-64, arm64". */
export function describeMachO({ isFat, slices }: MachO): string {
  return isFat
    ? `Mach-O universal binary: ${slices.map(machOCpuName).join(", ") || "empty"}`
    : slices.map(describeSlice).join("");
}

function describeSlice(slice: MachOSlice): string {
  return `Mach-O ${slice.class}-bit ${TYPES[slice.fileType]}, ${machOCpuName(slice)}`;
}
