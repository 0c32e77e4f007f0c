import { describe, expect, test } from "@jest/globals";
import type { Completed } from "@wainwright/core";
import type { UserlandCommand } from "@wainwright/toolchain";
import { FakeHost } from "@wainwright/testing";
import { checkImport, type ImportCheck } from "../../src/index.ts";
import { buildRequest } from "../build-request.ts";

const DONE: Completed = {
  exitCode: 0,
  signal: null,
  timedOut: false,
  stdout: "",
  stderr: "",
  output: "",
  seconds: 0,
};
const WHEEL = "/o/a-1-py3-none-any.whl";
const CHECK: ImportCheck = { wheel: WHEEL, imports: ["a"], command: null, dependencies: false };

/** Checks an import in a userland made of data, in which the command with this word ends as told. */
async function check(
  changes: Partial<ImportCheck>,
  failing: { word: string; output: string } | null = null,
) {
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
      if (failing !== null && command.argv.includes(failing.word))
        return { ...DONE, exitCode: 1, output: failing.output };
      return { ...DONE, stdout: `said ${commands.length}\n` };
    },
  };
  const host = new FakeHost({ files: { [WHEEL]: "" } });
  const proof = await checkImport(host, userland, { ...CHECK, ...changes }).catch(
    (thrown: unknown) => thrown,
  );
  return { proof, commands };
}

describe("the import check", () => {
  test("installs with the userland's pip, then imports, both without the network", async () => {
    const { proof, commands } = await check({});
    expect(proof).toMatchObject({ userland: "a test under QEMU", printed: "said 2" });
    expect(commands.map(({ network }) => network ?? false)).toEqual([false, false]);
    expect(commands[0]?.argv).toEqual([
      ...["/usr/bin/python3", "-m", "pip", "install", "--no-deps", "--no-index"],
      ...["--target", "/build/site", "/build/a-1-py3-none-any.whl"],
    ]);
  });

  test("fetches what the wheel requires, as wheels only", async () => {
    const { commands } = await check({ dependencies: true });
    expect(commands.map(({ network }) => network ?? false)).toEqual([true, false]);
    expect(commands[0]?.argv).toEqual(expect.arrayContaining(["--only-binary", ":all:"]));
  });

  test("imports names, and runs statements as they stand", async () => {
    const imports = ["a", "a.b", "größe", "from a import b", "import a; a.c()", "$(id)"];
    const { commands } = await check({ imports });
    expect(JSON.parse(commands[1]?.argv.at(-1) ?? "")).toEqual([
      "import a",
      "import a.b",
      "import größe",
      ...imports.slice(3),
    ]);
  });

  test("runs the command with its arguments as they are, where the wheel's programs are found first", async () => {
    const command = ["prog", "a b", "$(id)", "`id`\n"];
    const { proof, commands } = await check({ command });
    expect(proof).toMatchObject({ printed: "said 2\nsaid 3" });
    expect(commands[2]?.argv.slice(3)).toEqual(["/build/site/bin", ...command]);
    expect(commands[2]?.network).toBe(true);
  });

  test.each([
    ["install", "pip install in the userland"],
    ['["import a"]', "import in the userland"],
    ["prog", "test-command in the userland"],
  ])("fails by name where %s fails", async (word, label) => {
    const { proof } = await check({ command: ["prog"] }, { word, output: "no, because" });
    expect(proof).toMatchObject({
      code: "import-failed",
      message: expect.stringMatching(new RegExp(`^${label}: .*exit code 1\nno, because`)),
    });
  });

  test("tells what the catalogue knows of it", async () => {
    const output = "ModuleNotFoundError: No module named 'rpds.rpds'";
    const { proof } = await check({}, { word: '["import a"]', output });
    expect(proof).toMatchObject({ diagnoses: [{ id: "ext-module-missing" }] });
  });
});
