import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { expectFailure } from "./expect-failure.ts";
import { usePlace } from "./in-terminal.ts";
import { makeHouse } from "./made-house.ts";

const place = usePlace([["armv7", "3.11", "run"]]);
const MINUTE = 60_000;
const INPUTS = { format: "pyz", requirements: "tiny\ntiny-native", target: "armv7" };

beforeAll(async () => {
  await makeHouse(join(place.folder, "wheelhouse"), ["armv7"]);
});

describe("one file of an application, for ARMv7", () => {
  test(
    "starts there, is written down, and has the same bytes a second time",
    async () => {
      const smoke = { smoke: "{} say it", "smoke-output": "^tiny 32 it$" };
      const first = await place.run({ ...INPUTS, ...smoke, expect: "*.pyz = armv7" });
      const { exitCode, outputs, left, made, log } = first;
      expect({ exitCode, left, log: exitCode === 0 ? "" : log }).toEqual({
        ...{ exitCode: 0, left: [], log: "" },
      });
      expect(made).toEqual(["manifest.json", "tiny-1.0-armv7l.pyz"]);
      const path = join(place.folder, "dist/tiny-1.0-armv7l.pyz");
      const row = { file: "tiny-1.0-armv7l.pyz", kind: "pyz", name: "tiny", version: "1.0" };
      expect(outputs).toMatchObject({
        files: [path],
        manifest: join(place.folder, "dist/manifest.json"),
        programs: [
          {
            ...row,
            target: "armv7-linux-gnu",
            started: { userland: expect.stringMatching(/armhf as cortex-a8 under QEMU$/) },
          },
        ],
        complete: true,
        diagnosis: [],
      });
      const bytes = readFileSync(path);
      await place.run(INPUTS);
      expect(readFileSync(path).equals(bytes)).toBe(true);
    },
    MINUTE,
  );
});

describe("a program that is made, and does not do what was said", () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp, RegExp]>([
    ["ends with another exit code", { smoke: "{} fail" }, /exit code 3/, /program's words/],
    [
      "prints something else",
      { smoke: "{} say it", "smoke-output": "^that$" },
      /expected was output as \/\^that\$\/mu; it printed:\ntiny 32 it/,
      /Correct the program, or what is expected/,
    ],
    [
      "does not end",
      { smoke: "{} hang", "smoke-timeout": "5" },
      /did not end within 5 seconds/,
      /Raise .*`smoke-timeout`/,
    ],
    ["crashes", { smoke: "{} crash" }, /it crashed in .*: SIGSEGV/, /debugger/],
    [
      "crashes as the first process",
      { smoke: "{} crash_first", "smoke-timeout": "5" },
      /did not end within 5 seconds/,
      /a crash of the first process also looks like this/,
    ],
    [
      "needs a display",
      { smoke: "{} window" },
      /The program opens a window when it starts, .*: _tkinter.TclError/,
      /Start what needs no window, as in --version/,
    ],
  ])(
    "because it %s, is placed nowhere",
    async (...[, smoke, message, remedy]) => {
      const outcome = await place.run({ ...INPUTS, ...smoke, "output-dir": "failed" });
      expectFailure(outcome, { code: "run-failed", message, remedy });
      expect(outcome.outputs).toMatchObject({
        ...{ files: [], programs: [], complete: false },
        failed: [{ target: "armv7-linux-gnu", code: "run-failed" }],
        diagnosis: smoke["smoke"] === "{} window" ? [{ id: "no-display" }] : [],
      });
    },
    MINUTE,
  );
});
