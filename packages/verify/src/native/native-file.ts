import type { ArmAttributes, BinaryFormat, Elf, VersionNeed } from "@wainwright/binary";
import { describeElf, floatAbiOf, glibcFloor, libcOf } from "@wainwright/binary";
import type { Target } from "@wainwright/platform";
import { targetsOfElf } from "./targets-of-elf.ts";

/** What is known of one native file of an artifact. */
export type NativeFile = {
  readonly path: string;
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly binary: NativeBinary;
};

/** A native file that was read, or why it was not. */
export type NativeBinary =
  | ElfFacts
  | { readonly kind: "malformed"; readonly reason: string }
  | { readonly kind: "unread"; readonly format: Exclude<BinaryFormat, "ELF"> }
  | { readonly kind: "too-large" };

/** What the rules ask of an ELF file: small, where the file itself may have a hundred thousand symbols. */
export type ElfFacts = {
  readonly kind: "elf";
  /** As file(1) would say it. */
  readonly description: string;
  readonly type: Elf["type"];
  /** The targets whose machine this is; none for code of no known target (firmware, GPU code). */
  readonly targets: readonly Target[];
  readonly libc: "gnu" | "musl" | null;
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly versionNeeds: readonly VersionNeed[];
  readonly glibcFloor: readonly number[] | null;
  /** The functions that initialise modules, as in "PyInit_rpds" (PEP 489: PyInitU_ where the name is not ASCII). */
  readonly pyInit: readonly string[];
  readonly arm: ArmAttributes | null;
};

/** Takes from an ELF file what the rules ask. */
export function elfFacts(elf: Elf): ElfFacts {
  const libc = libcOf(elf);
  return {
    kind: "elf",
    description: describeElf(elf),
    type: elf.type,
    targets: targetsOfElf({ elf, libc, floatAbi: floatAbiOf(elf) }),
    libc,
    interpreter: elf.interpreter,
    needed: elf.needed,
    soname: elf.soname,
    versionNeeds: elf.versionNeeds,
    glibcFloor: glibcFloor(elf),
    pyInit: elf.exported.filter((symbol) => /^PyInitU?_/.test(symbol)),
    arm: elf.arm,
  };
}
