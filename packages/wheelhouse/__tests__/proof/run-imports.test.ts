import { describe, expect, test } from "@jest/globals";
import { type UserlandCommand, WORK_FOLDER } from "@wainwright/toolchain";
import { type Imports, runImports } from "../../src/proof/run-imports.ts";
import { buildRequest } from "../build-request.ts";

const IMPORTS: Imports = {
  work: "/w",
  environment: {
    folder: "/w/env",
    inside: "/build/env",
    python: "/build/env/bin/python",
    bin: "/build/env/bin",
  },
  imports: ["a"],
  command: ["python3", "{project}/check.py", "{package}"],
  project: "/home/p",
};

/** Gives the commands of a proof in a userland made of data. */
async function commandsOf(changes: Partial<Imports>): Promise<readonly UserlandCommand[]> {
  const commands: UserlandCommand[] = [];
  const { target, interpreter } = buildRequest();
  const userland = {
    target,
    description: "a test",
    python: { interpreter, path: "/usr/bin/python3" },
    suite: null,
    emulated: true,
    root: "/r",
    cached: true,
    run: async (command: UserlandCommand) => {
      commands.push(command);
      const end = { exitCode: 0, signal: null, timedOut: false, seconds: 0 };
      return { ...end, stdout: "", stderr: "", output: "" };
    },
  };
  await runImports(userland, { ...IMPORTS, ...changes });
  return commands;
}

describe("the command of a proof", () => {
  test("finds the project, read-only, in a folder that every userland can have: below the one it may write to", async () => {
    const [, command] = await commandsOf({});
    const inside = `${WORK_FOLDER}/project`;
    expect(command?.argv.slice(-3)).toEqual(["python3", `${inside}/check.py`, inside]);
    expect(command?.mounts).toEqual([
      { host: "/w", inside: WORK_FOLDER, writable: true },
      { host: "/home/p", inside, writable: false },
    ]);
  });

  test("runs where there is no project", async () => {
    const [, command] = await commandsOf({ project: null, command: ["mmrelay", "--version"] });
    expect(command?.argv.slice(-2)).toEqual(["mmrelay", "--version"]);
    expect(command?.mounts).toHaveLength(1);
  });
});
