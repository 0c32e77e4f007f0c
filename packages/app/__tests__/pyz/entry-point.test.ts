import { describe, expect, it } from "@jest/globals";
import { chooseEntryPoint, consoleScripts, parseReference } from "../../src/pyz/entry-point.ts";

const TEXT = `
# a comment
[console_scripts]
kt = kt.cli:main
kt-admin = kt.admin : Admin.run [extra]
broken = no reference

[gui_scripts]
window = kt.gui:main
`;

describe("entry points of a wheel", () => {
  it("are its console scripts, and no others", () => {
    expect(consoleScripts(TEXT, "kt")).toEqual([
      {
        distribution: "kt",
        name: "kt",
        start: { kind: "callable", module: "kt.cli", name: "main" },
      },
      {
        distribution: "kt",
        name: "kt-admin",
        start: { kind: "callable", module: "kt.admin", name: "Admin.run" },
      },
    ]);
  });

  it.each([
    ["kt.cli:main", { kind: "callable", module: "kt.cli", name: "main" }],
    ["kt.cli", { kind: "module", module: "kt.cli" }],
    ["kt cli:main", null],
    ["kt.cli:", null],
    ["import os; os.system('x')", null],
    ["", null],
  ])("are read from %j", (given, expected) => {
    expect(parseReference(given)).toEqual(expected);
  });
});

describe("where a program starts", () => {
  const main = { kind: "callable", module: "kt.cli", name: "main" } as const;
  const other = { kind: "callable", module: "other", name: "run" } as const;
  const choice = {
    wanted: null,
    own: ["kt"],
    scripts: [
      { distribution: "kt", name: "kt", start: main },
      { distribution: "kt", name: "kt-admin", start: other },
      { distribution: "attrs", name: "attr", start: other },
    ],
    modules: ["kt", "attr"],
  };

  it("is the console script with the name of the application, where nothing is said", () => {
    expect(chooseEntryPoint(choice)).toEqual({ ok: true, start: main, script: "kt" });
  });

  it("is its only console script, whatever the name", () => {
    const only = { ...choice, own: ["attrs"] };
    expect(chooseEntryPoint(only)).toEqual({ ok: true, start: other, script: "attr" });
  });

  it("is what was named: a console script, a function, a module", () => {
    expect(chooseEntryPoint({ ...choice, wanted: "kt-admin" })).toMatchObject({ start: other });
    expect(chooseEntryPoint({ ...choice, wanted: "kt.cli:main" })).toMatchObject({ start: main });
    expect(chooseEntryPoint({ ...choice, wanted: "kt.tool" })).toMatchObject({
      start: { kind: "module", module: "kt.tool" },
    });
  });

  it.each([
    [{ own: ["nothing"] }, "nothing has no console script"],
    [
      { scripts: [...choice.scripts.slice(1, 2), { ...choice.scripts[0], name: "b" }] },
      "there are several console scripts: kt-admin, b",
    ],
    [
      { wanted: "absent" },
      "there is no console script and no module absent: there are attr, kt, kt-admin",
    ],
    [{ wanted: "a b" }, '"a b" is neither a console script nor written as module or module:object'],
    [
      {
        wanted: "kt",
        scripts: [...choice.scripts, { distribution: "kt2", name: "kt", start: other }],
      },
      "several packages bring a console script kt: kt.cli:main (kt), other:run (kt2)",
    ],
  ])("is not guessed: %j", (changed, problem) => {
    const asked = { ...choice, ...changed } as typeof choice;
    expect(chooseEntryPoint(asked)).toEqual({ ok: false, problem });
  });
});
