import { buildElf, type ElfSpec } from "@wainwright/testing";
import { type Elf, readElf } from "../src/index.ts";

/** Builds a file and reads it. */
export function elfOf(spec: ElfSpec): Elf {
  const read = readElf(buildElf(spec));
  if (read.kind !== "elf") throw new Error(JSON.stringify(read));
  return read.elf;
}
