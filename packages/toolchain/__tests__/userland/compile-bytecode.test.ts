import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { compileBytecode } from "../../src/userland/compile-bytecode.ts";

const FILES = {
  "/r/usr/lib/python3.11/os.py": "",
  "/r/usr/lib/python3/dist-packages/pip/x.py": "",
};
const COMPILE = ["-m", "compileall", "-q", "-j", "0", "-s", "/r", "-p", "/"];
const FOLDERS = ["/r/usr/lib/python3.11", "/r/usr/lib/python3/dist-packages"];

describe("a root's bytecode", () => {
  test("is compiled by the host's Python of the same version, under the paths it has inside", async () => {
    const host = new FakeHost({
      files: FILES,
      programs: { "/usr/bin/python3.11": () => ({}), "python3.11": () => ({}) },
    });
    await compileBytecode(host, "/r");
    expect(host.commands.map(({ argv }) => argv)).toEqual([
      ["/usr/bin/python3.11", ...COMPILE, ...FOLDERS],
    ]);
  });

  test.each([
    ["the host has another Python only", FILES, { "python3.12": () => ({}) }],
    ["the root has no Python", { "/r/bin/sh": "" }, { "python3.11": () => ({}) }],
  ])("is left out where %s", async (_, files, programs) => {
    const host = new FakeHost({ files, programs });
    await compileBytecode(host, "/r");
    expect(host.commands).toEqual([]);
  });
});
