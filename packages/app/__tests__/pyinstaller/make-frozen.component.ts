import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { verifyFile } from "@wainwright/verify";
import { makeFrozen } from "../../src/pyinstaller/make-frozen.ts";
import {
  type FrozenRequest,
  parseFrozenData,
  parseFrozenSource,
} from "../../src/pyinstaller/frozen-request.ts";
import { interpreterOf, targetOf } from "../platform-of.ts";

const project = mkdtempSync(join(tmpdir(), "frozen ü "));
const machine = realHost(process.env);
const { host } = machine;
afterAll(machine.unwind);

mkdirSync(join(project, "config"));
writeFileSync(join(project, "config/words.json"), '{"greeting": "hello"}\n');
writeFileSync(
  join(project, "greet.py"),
  `import json, pathlib, sys
words = json.loads((pathlib.Path(sys._MEIPASS) / "config" / "words.json").read_text())
print(words["greeting"], *sys.argv[1:])
`,
);
writeFileSync(join(project, "raises.spec"), "raise RuntimeError('this spec does not like you')\n");
writeFileSync(join(project, "nothing.spec"), "a = 1\n");

const target = targetOf("amd64");

/** Freezes for this very machine: the same way as for others, without an emulator's hundred seconds. */
function asked(programs: readonly string[], changed: Partial<FrozenRequest> = {}): FrozenRequest {
  return {
    ...{ target, interpreter: interpreterOf("3.11"), project },
    ...{ wheelhouse: null, requirements: [], oneFile: true, data: [], hiddenImports: [] },
    ...{ collect: [], args: [], version: null, cache: null },
    programs: programs.map((line) => parseFrozenSource(line) ?? never()),
    ...changed,
  };
}

function never(): never {
  throw new Error("this cannot be");
}

const CONFIG = [parseFrozenData("config:config") ?? never()];

describe("programs frozen by PyInstaller", () => {
  it("are one file each, start without Python, and have their data; twice the same bytes", async () => {
    const request = asked(["greet.py", "again=greet.py"], { data: CONFIG });
    const made = await makeFrozen(host, request);
    expect(made.map(({ name, kind }) => [name, kind])).toEqual([
      ["greet", "pyinstaller"],
      ["again", "pyinstaller"],
    ]);
    const [greet] = made;
    const path = greet?.path ?? "";
    expect(spawnSync(path, ["you"], { env: {}, encoding: "utf8" })).toMatchObject({
      status: 0,
      stdout: "hello you\n",
    });
    const source = await host.files.openForReading(path);
    const report = await verifyFile({ fileName: "greet", source, expectation: target });
    await source.close();
    expect(report).toMatchObject({ kind: "pyinstaller" });
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const [second] = await makeFrozen(host, asked(["greet.py"], { data: CONFIG }));
    expect(readFileSync(second?.path ?? "").equals(readFileSync(path))).toBe(true);
  });

  it("are a folder each, where that is asked", async () => {
    const [made] = await makeFrozen(host, asked(["greet.py"], { data: CONFIG, oneFile: false }));
    const run = spawnSync(join(made?.path ?? "", "greet"), [], { env: {}, encoding: "utf8" });
    expect(run).toMatchObject({ status: 0, stdout: "hello\n" });
  });
});

describe("a program that cannot be frozen", () => {
  it.each<readonly [string, readonly string[], Partial<FrozenRequest>, object]>([
    ["a spec that raises", ["raises.spec"], {}, failed("program-failed", /does not like you/)],
    ["a spec that makes nothing", ["nothing.spec"], {}, failed("program-failed", /no program/)],
    ["a script that is not there", ["absent.py"], {}, failed("path-missing", /absent\.py/)],
    [
      "data that is not there",
      ["greet.py"],
      { data: [{ from: "absent", to: "x" }] },
      failed("path-missing", /has no absent/),
    ],
    [
      "a pattern that finds nothing",
      ["greet.py"],
      { data: [{ from: "config/*.png", to: "images" }] },
      failed("program-failed", /config\/\*\.png/),
    ],
  ])("because of %s says so", async (...[, programs, changed, failure]) => {
    await expect(makeFrozen(host, asked(programs, changed))).rejects.toMatchObject(failure);
  });
});

function failed(code: string, message: RegExp): object {
  return { code, message: expect.stringMatching(message) };
}
