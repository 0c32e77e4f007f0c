import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { bytesAccess, listZip } from "@wainwright/archive";
import type { BinaryRead, Elf } from "@wainwright/binary";
import { floatAbiOf, libcOf, readBinary } from "@wainwright/binary";
import type { ArchitectureName, Libc } from "@wainwright/platform";
import { parsePlatformTag, TARGETS } from "@wainwright/platform";
import { targetsOfElf } from "../../src/native/targets-of-elf.ts";
import type { PolicyFile } from "../../src/policy/policy-file.ts";

/** What a wheel's policies are decided by, read from the file itself. */
export type WheelFacts = {
  readonly files: readonly PolicyFile[];
  readonly architecture: ArchitectureName;
  readonly libc: Libc | null;
  readonly platforms: readonly string[];
};

/** Takes from an ELF file what a platform tag depends on. */
export function policyFile(path: string, elf: Elf): PolicyFile {
  const libc = libcOf(elf);
  return {
    path,
    targets: targetsOfElf({ elf, libc, floatAbi: floatAbiOf(elf) }),
    libc,
    needed: elf.needed,
    soname: elf.soname,
    rpath: elf.rpath,
    runpath: elf.runpath,
    versionNeeds: elf.versionNeeds,
    pyInit: elf.exported.filter((name) => name.startsWith("PyInit")),
    undefined: elf.undefined,
    x86Level: elf.x86Level,
  };
}

/** A native file of a wheel, read. */
export type NativeContent = {
  readonly path: string;
  readonly read: BinaryRead;
};

/** Reads all native files of a wheel, one after the other. */
export async function* nativeFilesOf(path: string): AsyncGenerator<NativeContent> {
  const listing = await listZip(bytesAccess(await readFile(path)));
  if (!listing.ok) throw new Error(`${path}: ${listing.problem.detail}`);
  for (const entry of listing.zip.entries) {
    const chunks: Uint8Array[] = [];
    const content = await listing.zip.readEntry(entry, (chunk) => chunks.push(chunk));
    if (!content.ok) throw new Error(`${path}: ${content.problem.detail}`);
    const read = readBinary(Buffer.concat(chunks));
    if (read.kind !== "not-binary") yield { path: entry.path, read };
  }
}

/** Reads a Linux wheel's ELF files and what its name says. */
export async function wheelFacts(path: string): Promise<WheelFacts> {
  const [platform = ""] = basename(path, ".whl").split("-").toReversed();
  const platforms = platform.split(".");
  const files: PolicyFile[] = [];
  for await (const { path: file, read } of nativeFilesOf(path))
    if (read.kind === "elf") files.push(policyFile(file, read.elf));
  return { files, ...claimOf(platforms[0] ?? ""), platforms };
}

function claimOf(platform: string): Pick<WheelFacts, "architecture" | "libc"> {
  const tag = parsePlatformTag(platform);
  if (tag === null || !("machine" in tag)) throw new Error(`${platform} is not for Linux`);
  const target = TARGETS.find((one) => one.os === "linux" && one.wheelArchitecture === tag.machine);
  if (target === undefined) throw new Error(`${tag.machine} is no architecture`);
  const floor = tag.kind === "libc" ? tag.floor.libc : null;
  const libc = floor === "gnu" || floor === "musl" ? floor : null;
  return { architecture: target.architecture, libc };
}
