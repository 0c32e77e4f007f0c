import { describe, expect, test } from "@jest/globals";
import { bytesAccess } from "@wainwright/archive";
import { buildWheel, buildZip } from "@wainwright/testing";
import fc from "fast-check";
import { verifyFile } from "../src/index.ts";
import { ARMV7, extension, good, SO, told, verifyBuilt } from "./verify-helpers.ts";

const WHEEL = await buildWheel(good);

async function verifyBytes(bytes: Uint8Array, fileName = WHEEL.fileName) {
  return verifyFile({ fileName, source: bytesAccess(bytes) });
}

describe("hostile wheels", () => {
  test("cut at every length are refused", async () => {
    for (let length = 0; length < WHEEL.bytes.length; length += 7) {
      const report = await verifyBytes(WHEEL.bytes.subarray(0, length));
      expect(told(report)).toEqual([`archive-unreadable ${WHEEL.fileName}`]);
    }
  });

  test("with some bytes changed are answered", async () => {
    const change = fc.tuple(fc.nat(WHEEL.bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const bytes = WHEEL.bytes.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(Array.isArray((await verifyBytes(bytes)).findings)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("with any text as file name, RECORD, WHEEL and Python are answered", async () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, text, async (fileName, content) => {
        const bytes = await buildZip([
          { path: "d-1.dist-info/RECORD", content },
          { path: "d-1.dist-info/WHEEL", content },
          { path: "d/__init__.py", content },
        ]);
        const report = await verifyBytes(bytes, `${fileName}.whl`);
        expect(report.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test("that are no wheels say so", async () => {
    const zip = await buildZip([{ path: "a.txt", content: "x" }]);
    expect(told(await verifyBytes(zip, "a.whl"))).toEqual([
      "wheel-metadata-invalid a.whl",
      "wheel-name-invalid a.whl",
    ]);
  });

  test.each([
    ["demo/../../evil", "archive-unsafe-path demo/../../evil"],
    ["demo/a\u001b[31m.py", "archive-unsafe-path demo/a\\u001b[31m.py"],
  ])("with the member %j are refused", async (path, code) => {
    const placeholder = "q".repeat(path.length);
    const { bytes, fileName } = await buildWheel({ files: { [placeholder]: "x" } });
    const latin = Buffer.from(bytes).toString("latin1").replaceAll(placeholder, path);
    const report = await verifyBytes(Buffer.from(latin, "latin1"), fileName);
    expect(told(report)).toContain(code);
  });

  test("that would unpack to endless data are not unpacked", async () => {
    const { bytes, fileName } = await buildWheel({ files: { zeros: new Uint8Array(80_000_000) } });
    const report = await verifyBytes(bytes, fileName);
    expect([told(report), report.files]).toEqual([[`archive-bomb ${fileName}`], []]);
  });
});

describe("findings", () => {
  test("do not depend on the order of the members", async () => {
    const machine = fc.constantFrom("armv7l", "x86_64", "aarch64" as const);
    const paths = ["a/x.abi3.so", "a/y.so", SO, "b/z.cpython-312-x86_64-linux-gnu.so"] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(machine, { minLength: 4, maxLength: 4 }), async (machines) => {
        const files = Object.fromEntries(
          paths.map((path, n) => [path, extension(machines[n] ?? "x86_64", "x")]),
        );
        const spec = {
          tags: ARMV7,
          files: { ...good.files, "a/__init__.py": "from .q import r", ...files },
        };
        const forward = await verifyBuilt(spec);
        expect(forward.findings.length).toBeGreaterThan(0);
        expect(await verifyBuilt({ ...spec, reversed: true })).toEqual(forward);
      }),
      { numRuns: 30 },
    );
  });
});
