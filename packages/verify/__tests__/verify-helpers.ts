import { buildElf, buildWheel, type ElfSpec, type WheelSpec } from "@wainwright/testing";
import { parseTarget } from "@wainwright/platform";
import { bytesAccess } from "@wainwright/archive";
import {
  type Expectation,
  type Report,
  verifyFile,
  verifyFolder,
  type VerifyOptions,
} from "../src/index.ts";

/** Builds a wheel and verifies it. */
export async function verifyBuilt(spec: WheelSpec, expectation?: Expectation): Promise<Report> {
  const { fileName, bytes } = await buildWheel(spec);
  const source = bytesAccess(bytes);
  return verifyFile({ fileName, source, expectation: expectation ?? null });
}

/** Verifies a file in memory. */
export async function verifyBytes(
  fileName: string,
  bytes: Uint8Array,
  options: VerifyOptions = {},
): Promise<Report> {
  return verifyFile({ ...options, fileName, source: bytesAccess(bytes) });
}

/** Verifies files in memory as a folder. */
export async function verifyFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  expectation?: Expectation,
): Promise<Report> {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [path, Uint8Array.from(Buffer.from(content))]),
  );
  const folder = {
    files: Array.from(contents, ([path, content]) => ({
      path,
      size: content.length,
      kind: "file" as const,
    })),
    open: (path: string) => {
      const content = contents.get(path);
      if (content === undefined) return Promise.reject(new Error(`no ${path}`));
      return Promise.resolve({ ...bytesAccess(content), close: () => Promise.resolve() });
    },
  };
  return verifyFolder({ name: "folder", folder, expectation: expectation ?? null });
}

/** Codes and files of the findings, in the report's order. */
export function told(report: Report): readonly string[] {
  return report.findings.map(({ code, file }) => `${code} ${file}`);
}

const MACHINES = {
  x86_64: { machine: 62 },
  i686: { machine: 3, class: 32 },
  aarch64: { machine: 183 },
  armv7l: { machine: 40, class: 32, flags: 0x0500_0400 },
  armel: { machine: 40, class: 32, flags: 0x0500_0200 },
  riscv64: { machine: 243, flags: 5 },
  cuda: { machine: 190 },
} as const satisfies Readonly<Record<string, ElfSpec>>;

/** Names a machine that `extension` builds for. */
export type Machine = keyof typeof MACHINES;

/** Builds an extension module that initialises `name` and is linked with glibc 2.17. */
export function extension(machine: Machine, name: string, more: Partial<ElfSpec> = {}): Uint8Array {
  return buildElf({
    needed: ["libc.so.6"],
    versionNeeds: { "libc.so.6": ["GLIBC_2.17"] },
    exported: [`PyInit_${name}`],
    ...MACHINES[machine],
    ...more,
  });
}

/** The tag of most wheels built here. */
export const ARMV7 = "cp311-cp311-manylinux_2_17_armv7l";
export const SO = "rpds/rpds.cpython-311-arm-linux-gnueabihf.so";
export const INIT = { "rpds/__init__.py": "from .rpds import *\n\n__doc__ = rpds.__doc__\n" };

/** A wheel without a fault. */
export const good: WheelSpec = {
  tags: ARMV7,
  files: { ...INIT, [SO]: extension("armv7l", "rpds") },
};
/** Describes a wheel with other files. */
export function withFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  tags = ARMV7,
): WheelSpec {
  return { tags, files };
}

/** Reads what an artifact has to be for. */
export function expectationOf(text: string): Expectation {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return { target: parsed.target, floor: parsed.floor };
}
