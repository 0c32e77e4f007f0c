import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildWheel, realHost } from "@wainwright/testing";
import { verifyFile } from "@wainwright/verify";
import { fetchWheel, planWheels, REQUIREMENTS_ONLY } from "@wainwright/wheelhouse";
import { makePyz } from "../../src/pyz/make-pyz.ts";
import type { PyzRequest } from "../../src/pyz/pyz-request.ts";
import { interpreterOf, targetOf } from "../platform-of.ts";

const folder = mkdtempSync(join(tmpdir(), "pyz ü "));
const machine = realHost(process.env);
const { host } = machine;
afterAll(machine.unwind);

const SOURCE = `
import sys
from rpds import HashTrieMap

def main():
    print("demo", HashTrieMap({"a": 1})["a"], sys.argv[1:])

if __name__ == "__main__":
    print("as a module")
`;

/** An application of its own, and a real package with native code, for two machines. */
async function makeHouse(): Promise<string> {
  const house = join(folder, "house");
  mkdirSync(house);
  const { fileName, bytes } = await buildWheel({
    rootIsPurelib: true,
    files: {
      "demo.py": SOURCE,
      "demo-1.0.dist-info/entry_points.txt": "[console_scripts]\ndemo = demo:main\n",
    },
  });
  writeFileSync(join(house, fileName), bytes);
  const plans = await planWheels(host, {
    ...REQUIREMENTS_ONLY,
    ...{ requirements: ["rpds-py"], onlyBinary: [":all:"], interpreters: [interpreterOf("3.11")] },
    targets: [targetOf("armv7"), targetOf("amd64")],
  });
  for (const { packages } of plans)
    for (const one of packages) {
      if (!("wheel" in one)) throw new Error(`${one.name} has no wheel on the index`);
      const file = await fetchWheel(host, one.wheel);
      copyFileSync(file, join(house, basename(file)));
    }
  return house;
}

describe("a PYZ made from a wheelhouse", () => {
  let request: PyzRequest;
  beforeAll(async () => {
    request = {
      ...{ name: null, target: targetOf("amd64"), interpreter: interpreterOf("3.11") },
      ...{ wheelhouse: await makeHouse(), requirements: ["demo", "rpds-py"] },
      ...{ entryPoint: null, packer: "shiv", interpreterLine: null },
    };
  });

  /** As on a machine where nothing was unpacked before. */
  const start = (path: string, interpreter = "python3.11", args: readonly string[] = []) => {
    const home = mkdtempSync(join(folder, "home-"));
    const env = { PATH: process.env["PATH"], HOME: home, PEX_ROOT: join(home, "pex") };
    return spawnSync(interpreter, [path, ...args], { env, encoding: "utf8" });
  };

  it("starts by its console script, and native modules import", async () => {
    const made = await makePyz(host, request);
    expect(made).toMatchObject({ name: "demo", version: "1.0", kind: "pyz" });
    expect(readFileSync(made.path, "latin1")).toMatch(/^#!\/usr\/bin\/env python3\.11\n/);
    expect(start(made.path, "python3.11", ["x"])).toMatchObject({
      status: 0,
      stdout: "demo 1 ['x']\n",
      stderr: "",
    });
  });

  it("starts as a module, where that is asked", async () => {
    const made = await makePyz(host, { ...request, entryPoint: "demo", name: "other" });
    // "demo" is the console script; as module and function it is told apart.
    expect(start(made.path).stdout).toBe("demo 1 []\n");
    const module = await makePyz(host, { ...request, entryPoint: "demo:main" });
    expect(start(module.path).stdout).toBe("demo 1 []\n");
  });

  it.each(["shiv", "pex"] as const)("by %s has the same bytes twice", async (packer) => {
    const one = await makePyz(host, { ...request, packer });
    const two = await makePyz(host, { ...request, packer });
    expect(readFileSync(two.path).equals(readFileSync(one.path))).toBe(true);
  });

  it("by pex starts too", async () => {
    const made = await makePyz(host, { ...request, packer: "pex" });
    expect(start(made.path)).toMatchObject({ status: 0, stdout: "demo 1 []\n" });
  });

  it.each(["shiv", "pex"] as const)(
    "for another machine is packed here by %s, and holds that machine's code",
    async (packer) => {
      const armv7 = targetOf("armv7");
      const made = await makePyz(host, { ...request, packer, target: armv7 });
      const source = await host.files.openForReading(made.path);
      const report = await verifyFile({ fileName: "demo.pyz", source, expectation: armv7 });
      await source.close();
      expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(report.architectures).toEqual([{ architecture: "armv7", files: 1 }]);
    },
  );

  it("says on the wrong machine what it is for, in one sentence and before it unpacks", async () => {
    const made = await makePyz(host, { ...request, target: targetOf("armv7") });
    const { status, stderr } = start(made.path);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^demo needs Python 3\.11 for armv7-linux-gnu\.\nIt is made for armv7-linux-gnu, and was started by Python 3\.11\.\d+ on x86_64 \(/,
    );
    expect(stderr).not.toMatch(/Traceback|No module named/);
  });

  it("says on the wrong Python which it needs", async () => {
    const made = await makePyz(host, request);
    const program = [
      "import sys, runpy",
      "sys.version_info = (3, 12, 0)",
      `sys.argv = [${JSON.stringify(made.path)}]`,
      `runpy.run_path(${JSON.stringify(made.path)}, run_name="__main__")`,
    ].join("\n");
    const { status, stderr } = spawnSync("python3.11", ["-c", program], { encoding: "utf8" });
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^demo needs Python 3\.11\.\n/),
    });
  });

  it("takes the moment of SOURCE_DATE_EPOCH", async () => {
    const dated = realHost({
      ...process.env,
      SOURCE_DATE_EPOCH: "1700000000",
    });
    const made = await makePyz(dated.host, request);
    const listed = execFileSync("python3.11", ["-m", "zipfile", "-l", made.path], {
      encoding: "utf8",
    });
    expect(listed).toMatch(/_wainwright\.py +2023-11-14 22:13:20/);
    await dated.unwind();
  });
});

describe("a PYZ that cannot be made", () => {
  let house = "";
  beforeAll(() => {
    house = join(folder, "house");
  });
  const asked = (changed: Partial<PyzRequest>): PyzRequest => ({
    ...{
      name: null,
      target: targetOf("amd64"),
      interpreter: interpreterOf("3.11"),
      wheelhouse: house,
    },
    ...{ requirements: ["demo"], entryPoint: null, packer: "shiv", interpreterLine: null },
    ...changed,
  });

  it("for a machine that the wheelhouse was not built for names what is lacking", async () => {
    const requirements = ["demo", "rpds-py"];
    await expect(
      makePyz(host, asked({ target: targetOf("arm64"), requirements })),
    ).rejects.toMatchObject({
      code: "wheelhouse-incomplete",
      message: expect.stringMatching(/lacks for arm64-linux-gnu, cp311:\n.*rpds-py/s),
      remedy: expect.stringContaining("target arm64-linux-gnu"),
    });
  });

  it("for a Python that the wheelhouse was not built for says so", async () => {
    const requirements = ["demo", "rpds-py"];
    await expect(
      makePyz(host, asked({ interpreter: interpreterOf("3.12"), requirements })),
    ).rejects.toMatchObject({ code: "wheelhouse-incomplete" });
  });

  it("from a folder that is none, or without a lock and requirements, says what is missing", async () => {
    await expect(
      makePyz(host, asked({ wheelhouse: "/nowhere", requirements: [] })),
    ).rejects.toMatchObject({ code: "path-missing", message: "/nowhere is no folder" });
    await expect(makePyz(host, asked({ requirements: [] }))).rejects.toMatchObject({
      code: "path-missing",
      message: expect.stringContaining("has no requirements.lock"),
    });
  });

  it("without an entry point names what there is to start", async () => {
    await expect(makePyz(host, asked({ entryPoint: "absent" }))).rejects.toMatchObject({
      code: "entry-point-unclear",
      message: "there is no console script and no module absent: there are demo",
    });
  });

  it("from a wheel with another machine's code is refused by the wheel's name", async () => {
    const wrong = join(folder, "wrong");
    mkdirSync(wrong);
    const { bytes } = await buildWheel({
      tags: "cp311-cp311-manylinux_2_17_x86_64",
      files: {
        "demo/native.cpython-311-x86_64-linux-gnu.so": readFileSync("/lib64/ld-linux-x86-64.so.2"),
      },
    });
    writeFileSync(join(wrong, "demo-1.0-cp311-cp311-manylinux_2_17_armv7l.whl"), bytes);
    await expect(
      makePyz(
        host,
        asked({ wheelhouse: wrong, target: targetOf("armv7"), entryPoint: "demo:main" }),
      ),
    ).rejects.toMatchObject({
      code: "wheel-rejected",
      message: expect.stringContaining("demo-1.0-cp311-cp311-manylinux_2_17_armv7l.whl"),
    });
  });
});
