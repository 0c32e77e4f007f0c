import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parseInterpreter } from "@wainwright/platform";
import { buildZip, realHost } from "@wainwright/testing";
import { makeEnvironment } from "../../src/isolated/make-environment.ts";

const folder = mkdtempSync(join(tmpdir(), "environment-"));
const { host, unwind } = realHost(process.env);
afterAll(async () => {
  await unwind();
  rmSync(folder, { recursive: true });
});

/** Makes a wheel with one module and one program; RECORD without sums, as installers allow (PEP 427). */
async function wheel(name: string, module: string, content: string): Promise<string> {
  const info = `${name}-1.0.dist-info`;
  const files = {
    [`${module}.py`]: content,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`,
    [`${info}/WHEEL`]: "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    [`${info}/entry_points.txt`]: `[console_scripts]\ntool = ${module}:main\n`,
  };
  const record = [...Object.keys(files), `${info}/RECORD`].map((path) => `${path},,\n`).join("");
  const entries = Object.entries({ ...files, [`${info}/RECORD`]: record });
  const path = join(folder, `${name}-1.0-py3-none-any.whl`);
  writeFileSync(path, await buildZip(entries.map(([at, text]) => ({ path: at, content: text }))));
  return path;
}

describe("an environment", () => {
  test("takes several wheels that bring one file: the last wins, as it does with pip", async () => {
    const python = parseInterpreter("3.11");
    if (!python.ok) throw new Error("3.11");
    const made = await makeEnvironment(host, {
      folder: join(folder, "env"),
      inside: "/build/env",
      python: { interpreter: python.interpreter, path: "/usr/bin/python3.11" },
      wheels: [await wheel("first", "shared", "first"), await wheel("second", "shared", "second")],
    });
    expect(readFileSync(join(made.folder, "lib/python3.11/site-packages/shared.py"), "utf8")).toBe(
      "second",
    );
    expect(readFileSync(join(made.folder, "bin/tool"), "utf8")).toMatch(
      /^#!\/build\/env\/bin\/python\n/,
    );
  });
});
