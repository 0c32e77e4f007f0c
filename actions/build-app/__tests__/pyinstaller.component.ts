import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Expected, expectFailure } from "./expect-failure.ts";
import { usePlace } from "./in-terminal.ts";

const place = usePlace([
  ["amd64", "3.11", "freeze"],
  ["amd64", "3.11", "run"],
]);
const MINUTE = 60_000;
/** This machine's, for freezing under an emulator takes minutes; nothing here differs for others. */
const INPUTS = { format: "pyinstaller", target: "amd64", wheelhouse: "off" };

const FILES = {
  "greet.py": `import json, pathlib, sys
words = json.loads((pathlib.Path(sys._MEIPASS) / "config" / "words.json").read_text())
print(words["greeting"], *sys.argv[1:])
`,
  "imports.py": "import absent_module\n",
  "raises.spec": "raise RuntimeError('this spec does not like you')\n",
  "config/words.json": '{"greeting": "hello"}\n',
};

beforeAll(() => {
  mkdirSync(join(place.folder, "config"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(place.folder, name), text);
});

test(
  "programs are frozen with their data, started without Python, and written down",
  async () => {
    const { exitCode, log, made, left, outputs } = await place.run({
      ...{ ...INPUTS, programs: "greet.py", data: "config:config" },
      ...{ smoke: "{} you", "smoke-output": "^hello you$", expect: "*/greet = amd64" },
    });
    expect({ exitCode, left, log: exitCode === 0 ? "" : log }).toEqual({
      ...{ exitCode: 0, left: [], log: "" },
    });
    expect(made).toEqual(["manifest.json", "x64", "x64/greet"]);
    expect(outputs).toMatchObject({
      programs: [{ file: "x64/greet", kind: "pyinstaller", floor: expect.any(String) }],
      failed: [],
      complete: true,
    });
    const started = spawnSync(join(place.folder, "dist/x64/greet"), [], { encoding: "utf8" });
    expect(started.stdout).toBe("hello\n");
  },
  MINUTE,
);

describe("nothing is placed where", () => {
  test.each<[string, Readonly<Record<string, string>>, Expected]>([
    [
      "a spec raises",
      { programs: "raises.spec" },
      {
        code: "program-failed",
        message: /could not be frozen: .*\n[\s\S]*RuntimeError: this spec does not like you/,
        remedy: /Read PyInstaller's words/,
      },
    ],
    [
      "a module is neither in the wheelhouse nor found",
      { programs: "imports.py", smoke: "{}" },
      {
        code: "run-failed",
        message:
          /PyInstaller found no such module .*: ModuleNotFoundError: No module named 'absent/,
        remedy: /into the wheelhouse and the requirements; .* into hidden-imports/,
      },
    ],
    [
      "data is not there",
      { programs: "greet.py", data: "absent:config" },
      {
        code: "path-missing",
        message: /has no absent/,
        remedy: /Name programs and data relative to working-directory/,
      },
    ],
    [
      "data was left out, which the smoke test finds",
      { programs: "greet.py", smoke: "{}" },
      { code: "run-failed", message: /FileNotFoundError: .*words\.json/, remedy: /./ },
    ],
    [
      "some disks would take two programs for one",
      { programs: "greet.py\nGreet=greet.py" },
      { code: "outputs-collide", message: /x64\/greet and x64\/Greet/, remedy: /output-name/ },
    ],
    [
      "there is no wheelhouse, which can be said",
      { programs: "greet.py", wheelhouse: "wheelhouse" },
      { code: "path-missing", message: /wheelhouse is no folder/, remedy: /wheelhouse: off/ },
    ],
  ])(
    "%s",
    async (...[, inputs, expected]) => {
      expectFailure(await place.run({ ...INPUTS, "output-dir": "failed", ...inputs }), expected);
    },
    MINUTE,
  );
});
