import { Failure, type Outputs } from "@wainwright/core";
import { parseTarget } from "@wainwright/platform";
import { buildElf, type ElfSpec, FakeHost } from "@wainwright/testing";
import { buildTar } from "../../../packages/archive/__tests__/tar-builder.ts";
import { buildAr } from "../../../packages/binary/__tests__/ar-builder.ts";
import { action } from "../src/run.ts";

/** Where the extension module of the wheels built here lies. */
export const SO = "rpds/rpds.cpython-311-arm-linux-gnueabihf.so";
export const INIT = { "rpds/__init__.py": "from .rpds import *\n" };

/** Builds an extension module, or a program, for a target in any spelling. */
export function elfFor(word: string, glibc: string | null, more: Partial<ElfSpec> = {}) {
  const read = parseTarget(word);
  if (!read.ok || read.target.elf === null) throw new Error(`${word} has no ELF`);
  const { machine, class: bits, data, flags } = read.target.elf;
  return buildElf({
    machine,
    class: bits,
    data,
    flags,
    needed: ["libc.so.6"],
    ...(glibc === null ? {} : { versionNeeds: { "libc.so.6": [`GLIBC_${glibc}`] } }),
    exported: ["PyInit_rpds"],
    ...more,
  });
}

/** Builds a Debian package in memory (deb(5)): members of ar, their tars not compressed. */
export function debOf(architecture: string, files: Readonly<Record<string, Uint8Array>>) {
  const fields = ["Package: demo", "Version: 1", "Maintainer: x", "Description: x"];
  const control = [...fields, `Architecture: ${architecture}`, ""].join("\n");
  const data = Object.entries(files).map(([path, content]) => ({ name: `./${path}`, content }));
  const members: readonly (readonly [string, string | Uint8Array])[] = [
    ["debian-binary", "2.0\n"],
    ["control.tar", buildTar([{ name: "./control", content: control }])],
    ["data.tar", buildTar(data)],
  ];
  return Uint8Array.from(
    buildAr(members.map(([name, content]) => ({ name, bytes: Buffer.from(content) }))),
  );
}

/** Makes a machine with these files only. */
export function hostWith(files: Readonly<Record<string, string | Uint8Array>>): FakeHost {
  return new FakeHost({ files });
}

/** Starts the action. */
export async function start(
  host: FakeHost,
  inputs: Readonly<Record<string, string>>,
): Promise<Outputs> {
  return action.start((name) => inputs[name], host);
}

/** Starts the action where it has to fail. */
export async function failure(
  host: FakeHost,
  inputs: Readonly<Record<string, string>>,
): Promise<Failure> {
  try {
    await start(host, inputs);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("it passed");
}

/** Lists the findings of a run, passed or not, as "code file". */
export function findingsOf({ findings }: Outputs): readonly string[] {
  if (!Array.isArray(findings)) throw new Error("there is no output findings");
  return (findings as readonly { code: string; file: string }[]).map(
    ({ code, file }) => `${code} ${file}`,
  );
}
