import { access, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type BinaryRead, describeBinary, readBinary } from "../src/index.ts";
import type { RealWheel } from "./real-wheels.ts";
import { runTool } from "./run-tool.ts";
import { unpackWheel } from "./unpack-wheel.ts";

const LIEF = "lief==1.0.0";
const ORACLE = new URL("../../../.cache/lief/", import.meta.url).pathname;
const SCRIPT = new URL("lief-oracle.py", import.meta.url).pathname;

/** Wheels with files of macOS and Windows: by several compilers, thin, universal, with libraries beside them, .NET, launchers. */
const WHEELS: readonly RealWheel[] = [
  ["rpds-py==2026.9.1", "macosx_11_0_arm64", "3.11"],
  ["rpds-py==2026.9.1", "macosx_10_12_x86_64", "3.11"],
  ["rpds-py==2026.9.1", "win_amd64", "3.11"],
  ["rpds-py==2026.9.1", "win_arm64", "3.11"],
  ["rpds-py==2026.9.1", "win32", "3.11"],
  ["markupsafe==3.0.2", "macosx_10_13_universal2", "3.12"],
  ["psutil==7.2.2", "macosx_10_9_x86_64", "3.11"],
  ["psutil==7.2.2", "win_arm64", "3.11"],
  ["numpy==2.2.6", "macosx_14_0_arm64", "3.11"],
  ["numpy==2.2.6", "macosx_10_9_x86_64", "3.11"],
  ["numpy==2.2.6", "win32", "3.11"],
  ["pillow==12.2.0", "win_amd64", "3.11"],
  ["pillow==12.2.0", "macosx_11_0_arm64", "3.11"],
  ["pythonnet==3.0.5", "any", "3.11"],
  ["debugpy==1.8.22", "any", "3.11"],
  ["setuptools==84.2.1", "any", "3.11"],
];

type Views = Readonly<Record<string, unknown>>;

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "binary-lief-"));
  const isThere = await access(`${ORACLE}bin/pip`).then(
    () => true,
    () => false,
  );
  if (!isThere) await runTool("python3", ["-m", "venv", ORACLE], "python3-venv");
  await runTool(`${ORACLE}bin/pip`, ["install", "--quiet", LIEF], "python3-pip");
}, 120_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Unpacks a wheel and gives those of its files that are of macOS or Windows. */
async function unpack(wheel: RealWheel): Promise<readonly (readonly [string, BinaryRead])[]> {
  const files: (readonly [string, BinaryRead])[] = [];
  for (const file of await unpackWheel(wheel, folder)) {
    const read = readBinary(await readFile(file));
    if (read.kind === "mach-o" || read.kind === "pe") files.push([file, read]);
    if (read.kind === "malformed") throw new Error(`${file}: ${describeBinary(read)}`);
  }
  return files;
}

const SUBSYSTEMS: Readonly<Record<string, number>> = { native: 1, gui: 2, console: 3, efi: 10 };

/** What lief-oracle.py tells, of a file that was read. */
function viewOf(read: BinaryRead): unknown {
  if (read.kind === "pe") {
    const { machine, subsystem, imports, delayImports, exported, isManaged } = read.pe;
    const number = SUBSYSTEMS[subsystem];
    return {
      ...{ machine, subsystem: number, imports, delayImports },
      ...{ exported: exported.toSorted(), isManaged },
    };
  }
  if (read.kind !== "mach-o") throw new Error(describeBinary(read));
  return read.machO.slices.map((slice) => ({
    cpuType: slice.cpuType,
    libraries: slice.libraries,
    rpaths: slice.rpaths,
    uuid: slice.uuid,
    codeSignature: slice.codeSignature,
    exported: slice.exported.toSorted(),
    undefined: slice.undefined.toSorted(),
    minimumOs: slice.minimumOs[0]?.version ?? null,
  }));
}

describe("readBinary and lief", () => {
  test.each(WHEELS)(
    "say the same of every file of %s for %s",
    async (...wheel) => {
      const files = await unpack(wheel);
      expect(files.length).toBeGreaterThan(0);
      const paths = files.map(([path]) => path);
      const told = await runTool(`${ORACLE}bin/python`, [SCRIPT, ...paths], "python3-venv");
      const views = JSON.parse(told) as Views;
      for (const [path, read] of files) {
        expect({ path, view: viewOf(read) }).toEqual({ path, view: views[path] });
      }
    },
    300_000,
  );
});
