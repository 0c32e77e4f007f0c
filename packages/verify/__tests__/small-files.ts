import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { buildZip } from "@wainwright/testing";
import { inFolder, tool } from "../../archive/__tests__/archive-helpers.ts";
import { buildWasm, wasmName } from "../../binary/__tests__/wasm-builder.ts";
import { compiled, MACHINES, pythonModule } from "./compiled.ts";
import { carchiveOf } from "./frozen-programs.ts";
import { asarOf, debOf, type Files, tarOf, zipappOf } from "./made-archives.ts";
import { dockerArchive, ociLayout } from "./oci-layout.ts";
import { fetchWheel, type RealWheel } from "./real-wheels.ts";
import { openWheel } from "./rebuilt-wheel.ts";

/** A small file that a real program made, to be changed. */
export type SmallFile = { readonly name: string; readonly bytes: Uint8Array };

/** Wheels of some kilobytes: each has one extension, of ELF, PE, Mach-O for one machine and for two. */
const WHEELS: readonly RealWheel[] = [
  ["3.0.2", "manylinux2014_x86_64"],
  ["3.0.2", "win_amd64"],
  ["3.0.2", "macosx_11_0_arm64"],
  ["2.1.5", "macosx_10_9_universal2"],
].map(([version, platform = ""]) => ({
  requirement: `markupsafe==${version}`,
  platforms: [platform],
  python: "3.12",
}));

/** Makes one file or more of every container and binary format. */
export async function smallFiles(): Promise<readonly SmallFile[]> {
  const wheels = await Promise.all(
    WHEELS.map(async (wheel) => smallWheel(await fetchWheel(wheel))),
  );
  return [...(await nativeFiles()), ...(await containers()), ...wheels.flat()];
}

async function smallWheel(path: string): Promise<readonly SmallFile[]> {
  const { files } = await openWheel(path);
  const natives = Array.from(files).filter(([name]) => /\.(?:so|pyd)$/.test(name));
  const own = natives.map(([name, bytes]) => ({ name: basename(name), bytes }));
  return [{ name: basename(path), bytes: readFileSync(path) }, ...own];
}

async function nativeFiles(): Promise<readonly SmallFile[]> {
  const modules = MACHINES.map((machine) => ({
    name: `_a.${machine}.so`,
    bytes: pythonModule(machine, "_a"),
  }));
  const object = compiled("arm64", "int a(void) { return 1; }", "-c");
  const wasm = buildWasm(
    [1, [1, 0x60, 0, 0]],
    [2, [1, ...wasmName("env"), ...wasmName("f"), 0, 0]],
    [7, [1, ...wasmName("a"), 0, 0]],
  );
  return [
    ...modules,
    { name: "a.o", bytes: object },
    { name: "liba.a", bytes: await staticArchive(object) },
    { name: "a.wasm", bytes: wasm },
  ];
}

async function staticArchive(object: Uint8Array): Promise<Buffer> {
  return inFolder(async (folder) => {
    const [path, archive] = [join(folder, "a.o"), join(folder, "liba.a")];
    writeFileSync(path, object);
    tool("ar", ["rcs", archive, path]);
    return readFileSync(archive);
  });
}

async function containers(): Promise<readonly SmallFile[]> {
  const tree: Files = {
    "a/__init__.py": "from ._a import f\n",
    "a/_a.abi3.so": pythonModule("armhf", "_a"),
    "a/data.txt": "some text ".repeat(30),
  };
  const layers = [await tarOf(tree, "gz"), await tarOf({ "a/.wh.data.txt": "" })];
  const image = { platform: "linux/arm/v7", layers };
  const asar = (await asarOf(tree))["app.asar"] ?? "";
  const frozen = Buffer.concat([program(), carchiveOf(tree)]);
  const deb = (compression: string, files = tree) =>
    debOf({ architecture: "armhf", files, args: [`-Z${compression}`] });
  const nested = { "opt/app.asar": asar, "opt/service": frozen, "opt/a.zip": await zipOf(tree) };
  const named = {
    "app.pyz": await zipappOf({ ...tree, "__main__.py": "import a\n" }, "-p", "/usr/bin/python3"),
    "stored.zip": await zipOf(tree, false),
    "a.tar": await tarOf(tree),
    "a.tar.gz": await tarOf(tree, "gz"),
    "a.tar.xz": await tarOf(tree, "xz"),
    "a.tar.zst": await tarOf(tree, "zst"),
    "a.tar.bz2": await tarOf(tree, "bz2"),
    "a_1.0.0_armhf.deb": await deb("none"),
    "xz.deb": await deb("xz"),
    "zstd.deb": await deb("zstd"),
    "app.asar": Buffer.from(asar),
    service: frozen,
    "oci.tar": await tarOf(ociLayout([image])),
    "docker.tar": await tarOf(dockerArchive(image)),
    "nested.deb": await deb("none", nested),
    "bomb.zip": overlapping(),
  };
  return Object.entries(named).map(([name, bytes]) => ({ name, bytes }));
}

function program(): Buffer {
  return compiled("armhf", "void _start(void) { for (;;) {} }", "-nostdlib", "-static");
}

async function zipOf(files: Files, compress = true): Promise<Buffer> {
  const members = Object.entries(files).map(([path, content]) => ({ path, content, compress }));
  return Buffer.from(await buildZip(members));
}

/** A zip whose 40 members are the same bytes: what a bomb by overlap begins with. */
export function overlapping(members = 40, size = 100_000): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size));
  const local = Buffer.alloc(31);
  local.write("PK\u0003\u0004", "latin1");
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(1, 26);
  local.write("a", 30);
  const central = Buffer.alloc(47);
  central.write("PK\u0001\u0002", "latin1");
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(1, 28);
  const entries = Array.from({ length: members }, (_, index) => {
    const entry = Buffer.from(central);
    entry.write(String.fromCharCode(97 + (index % 26)), 46);
    return entry;
  });
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(members, 8);
  end.writeUInt16LE(members, 10);
  end.writeUInt32LE(members * 47, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, ...entries, end]);
}
