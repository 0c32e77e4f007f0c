import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildZip } from "@wainwright/testing";
import { inFolder, tool } from "../../archive/__tests__/archive-helpers.ts";
import { packer } from "../../archive/__tests__/packers.ts";
import { type Files, zipappOf } from "./made-archives.ts";
import { fetchWheel, RPDS_AMD64, RPDS_ARMV7 } from "./real-wheels.ts";
import { mendRecord, type OpenedWheel, openWheel } from "./rebuilt-wheel.ts";
import { expectationOf, told, verifyBytes } from "./verify-helpers.ts";

const MINUTES = 60_000;
const MAIN = { "__main__.py": "from rpds import HashTrieMap\nprint(HashTrieMap())\n" };
const SO = "rpds/rpds.cpython-311-arm-linux-gnueabihf.so";
const WRONG_SO = "rpds/rpds.cpython-311-x86_64-linux-gnu.so";
const ENV_LINE = ["-p", "/usr/bin/env python3"];

type Change = (wheel: OpenedWheel) => void;

const asItIs: Change = () => undefined;
const withoutExtension: Change = ({ files }) => files.delete(SO);
const withWrongSuffix: Change = ({ files }) => {
  files.set(WRONG_SO, files.get(SO) ?? new Uint8Array());
  files.delete(SO);
};

/** Gives rpds-py for ARMv7, changed, with a RECORD that fits. */
async function rpds(change: Change): Promise<OpenedWheel> {
  const wheel = await openWheel(await fetchWheel(RPDS_ARMV7));
  change(wheel);
  mendRecord(wheel);
  return wheel;
}

/** What unzipping a wheel gives, as it lies in somebody's build folder. */
async function unpacked(change: Change): Promise<Files> {
  return Object.fromEntries((await rpds(change)).files);
}

/** Packs a changed wheel into a program by a tool that is given the wheel's path and a path to write to. */
async function packed(
  change: Change,
  make: (wheel: string, output: string) => void,
): Promise<Buffer> {
  const { fileName, files } = await rpds(change);
  return inFolder(async (folder) => {
    const members = Array.from(files, ([path, content]) => ({ path, content }));
    mkdirSync(join(folder, "wheels"));
    writeFileSync(join(folder, "wheels", fileName), await buildZip(members));
    make(join(folder, "wheels", fileName), join(folder, "made"));
    return readFileSync(join(folder, "made"));
  });
}

const FOREIGN = ["--platform", "manylinux2014_armv7l", "--python-version", "3.11"];

async function shivOf(change: Change): Promise<Buffer> {
  const options = [...FOREIGN, "--only-binary=:all:", "--no-deps", "--no-index"];
  return packed(change, (wheel, output) =>
    tool(packer("shiv"), ["-o", output, ...ENV_LINE, ...options, wheel]),
  );
}

async function pexOf(change: Change): Promise<Buffer> {
  const platform = ["--platform", "manylinux2014_armv7l-cp-311-cp311"];
  return packed(change, (wheel, output) =>
    tool(packer("pex"), [wheel, "--no-pypi", "--intransitive", ...platform, "-o", output]),
  );
}

describe("a zipapp made by Python's own program", () => {
  test("without native files has no findings", async () => {
    const report = await verifyBytes("app.pyz", await zipappOf(MAIN, ...ENV_LINE));
    expect(report).toMatchObject({ kind: "zipapp", findings: [], files: [] });
  });

  test("runs nothing from inside: rpds' extension in it is an error of its own", async () => {
    const app = await zipappOf({ ...MAIN, ...(await unpacked(asItIs)) });
    const report = await verifyBytes("mmrelay.pyz", app, { expectation: expectationOf("armv7") });
    expect(told(report)).toEqual([`zipapp-extension ${SO}`]);
    expect(report.findings[0]?.remedy).toContain("shiv or pex");
    expect(report.architectures).toEqual([{ architecture: "armv7", files: 1 }]);
  });

  test("with an interpreter of the building machine's says so", async () => {
    const app = await zipappOf(MAIN, "-p", "/home/ci/venv/bin/python3");
    expect(told(await verifyBytes("app.pyz", app))).toEqual(["zipapp-shebang-local app.pyz"]);
  });
});

describe("a shiv", () => {
  test(
    "with rpds for ARMv7 unpacks itself, and has no findings",
    async () => {
      const options = { expectation: expectationOf("armv7") };
      const report = await verifyBytes("mmrelay.pyz", await shivOf(asItIs), options);
      expect(report).toMatchObject({
        kind: "zipapp",
        findings: [],
        files: [{ path: `site-packages/${SO}`, targets: ["armv7-linux-gnu"] }],
      });
    },
    5 * MINUTES,
  );

  test(
    "whose extension has the name of another machine's is told by that",
    async () => {
      const report = await verifyBytes("mmrelay.pyz", await shivOf(withWrongSuffix));
      expect(told(report)).toEqual([`ext-suffix-machine site-packages/${WRONG_SO}`]);
    },
    5 * MINUTES,
  );

  test(
    "without the extension is told by the import that fails",
    async () => {
      const report = await verifyBytes("mmrelay.pyz", await shivOf(withoutExtension));
      expect(report.findings).toMatchObject([
        {
          code: "extension-missing",
          file: "site-packages/rpds/__init__.py",
          expected: "a module rpds.rpds",
        },
      ]);
    },
    5 * MINUTES,
  );

  test(
    "with amd64's extension is not for ARMv7",
    async () => {
      const foreign = await openWheel(await fetchWheel(RPDS_AMD64));
      const extension = foreign.files.get(WRONG_SO) ?? new Uint8Array();
      const bytes = await shivOf(({ files }) => files.set(SO, extension));
      const report = await verifyBytes("a.pyz", bytes, { expectation: expectationOf("armv7") });
      expect(told(report)).toEqual([
        `ext-suffix-machine site-packages/${SO}`,
        `target-architecture site-packages/${SO}`,
      ]);
    },
    5 * MINUTES,
  );
});

describe("a pex", () => {
  const WHEEL = ".deps/rpds_py-2026.9.1-cp311-cp311-manylinux_2_17_armv7l.manylinux2014_armv7l.whl";

  test(
    "with rpds for ARMv7 has no findings, and its distribution is held to its tags",
    async () => {
      const bytes = await pexOf(asItIs);
      const report = await verifyBytes("a.pex", bytes, { expectation: expectationOf("armv7") });
      expect(report).toMatchObject({ kind: "zipapp", findings: [] });
      expect(report.contents).toMatchObject([{ path: WHEEL, kind: "wheel" }]);
      expect(await verifyBytes("a.pex", bytes)).toMatchObject({ findings: [] });
      expect(
        told(await verifyBytes("a.pex", bytes, { expectation: expectationOf("arm64") })),
      ).toContain(`target-architecture ${WHEEL}!/${SO}`);
    },
    5 * MINUTES,
  );

  test(
    "without the extension is told by the import that fails",
    async () => {
      expect(told(await verifyBytes("a.pex", await pexOf(withoutExtension)))).toEqual([
        `extension-missing ${WHEEL}/rpds/__init__.py`,
        `platform-tag-without-native ${WHEEL}`,
      ]);
    },
    5 * MINUTES,
  );

  test(
    "whose extension has the name of another machine's is told by its distribution's tags",
    async () => {
      expect(told(await verifyBytes("a.pex", await pexOf(withWrongSuffix)))).toEqual([
        `ext-suffix ${WHEEL}!/${WRONG_SO}`,
      ]);
    },
    5 * MINUTES,
  );
});
