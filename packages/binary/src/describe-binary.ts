import { describeElf } from "./elf/describe-elf.ts";
import { describeMachO } from "./mach-o/describe-mach-o.ts";
import { describePe } from "./pe/describe-pe.ts";
import type { BinaryRead } from "./read-binary.ts";
import { describeStaticArchive } from "./static-archive/describe-static-archive.ts";
import { describeWasm } from "./wasm/describe-wasm.ts";

/** Describes what was read as file(1) would: "PE32+ DLL, x86-64", "Mach-O universal binary: x86-64, arm64". */
export function describeBinary(read: BinaryRead): string {
  switch (read.kind) {
    case "elf":
      return describeElf(read.elf);
    case "mach-o":
      return describeMachO(read.machO);
    case "pe":
      return describePe(read.pe);
    case "wasm":
      return describeWasm(read.wasm);
    case "static-archive":
      return describeStaticArchive(read.archive);
    case "malformed":
      return `damaged: ${read.reason} (at offset ${read.offset})`;
    case "not-binary":
      return "no native code";
  }
}
