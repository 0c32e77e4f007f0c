import type { ArchitectureName, Libc } from "@wainwright/platform";
import { TARGETS } from "@wainwright/platform";
import type { PolicyFile } from "../../src/policy/policy-file.ts";

/** Describes an ELF file that needs only the C library, with what a test says otherwise. */
export function elfFile(
  own: Partial<PolicyFile> & {
    readonly architecture?: ArchitectureName;
    /** As in "GLIBC_2.17 GLIBC_2.34". */
    readonly glibc?: string;
  } = {},
): PolicyFile {
  const { architecture = "amd64", glibc = "", ...facts } = own;
  const libc: Libc | null = own.libc === undefined ? "gnu" : own.libc;
  const targets = TARGETS.filter(
    (one) => one.architecture === architecture && one.elf !== null && (!libc || one.libc === libc),
  );
  return {
    path: "pack/mod.cpython-311-x86_64-linux-gnu.so",
    targets,
    libc,
    needed: ["libc.so.6"],
    soname: null,
    rpath: [],
    runpath: [],
    versionNeeds: glibc === "" ? [] : [{ file: "libc.so.6", names: glibc.split(" ") }],
    pyInit: ["PyInit_mod"],
    undefined: [],
    x86Level: null,
    ...facts,
  };
}
