import { describe, expect, it } from "@jest/globals";
import { freezerCommand } from "../../src/pyinstaller/freezer-command.ts";
import {
  type FrozenRequest,
  type FrozenSource,
  parseFrozenSource,
} from "../../src/pyinstaller/frozen-request.ts";
import { interpreterOf, targetOf } from "../platform-of.ts";

const REQUEST: FrozenRequest = {
  ...{ target: targetOf("armv7l"), interpreter: interpreterOf("3.11"), project: "/project" },
  ...{ wheelhouse: null, requirements: [], oneFile: true, data: [], hiddenImports: [] },
  ...{ collect: [], args: [], version: null, cache: null, programs: [] },
};
const PLACES = { python: "/env/bin/python", project: "/build/project", work: "/build" };

function sourceOf(line: string): FrozenSource {
  const source = parseFrozenSource(line);
  if (source === null) throw new Error(`${line} is no program`);
  return source;
}

function foldersOf(line: string): readonly string[] {
  const argv = freezerCommand(REQUEST, sourceOf(line), PLACES);
  return ["--distpath", "--workpath", "--specpath"].map(
    (option) => argv[argv.indexOf(option) + 1] ?? "",
  );
}

describe("the command line of PyInstaller", () => {
  it("shares no folder with that of another program: they run at the same time", () => {
    const [one, other] = [foldersOf("greet.py"), foldersOf("again=greet.py")];
    expect(new Set([...one, ...other]).size).toBe(6);
  });

  it("leaves to a spec file what the spec file says", () => {
    const argv = freezerCommand(REQUEST, sourceOf("build/kt.spec"), PLACES);
    expect(argv.at(-1)).toBe("/build/project/build/kt.spec");
    expect(argv).not.toContain("--name");
  });
});
