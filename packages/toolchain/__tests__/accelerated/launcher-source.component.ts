import { execFileSync, spawnSync } from "node:child_process";
import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { launcherSource } from "../../src/accelerated/launcher-source.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "launchers ü "));
/** Says what it was given, a line an argument, then some variables. */
const TELL = ["/bin/sh", ["-c", 'printf "<%s>\\n" "$@"; echo "$D,$A,$F"', "sh"]] as const;
const [SHELL, SCRIPT] = TELL;

beforeAll(() => {
  const variables = { defaults: { D: "d" }, appended: { A: "/a:/b" }, fixed: { F: "f" } };
  const source = launcherSource([
    {
      name: "tell",
      program: SHELL,
      before: [...SCRIPT, "first"],
      after: ['"l\\ast"'],
      ...variables,
    },
    { name: "c++filt", program: "/bin/echo" },
    {
      name: "ruled",
      program: "/bin/echo",
      rules: [
        { patterns: ["-target"], withNext: true },
        { patterns: ["--target=*", "*/self/*.o"] },
        { patterns: ["-lgcc_s"], instead: "-lunwind" },
      ],
    },
    {
      name: "where",
      program: "/bin/echo",
      before: ["c"],
      where: { patterns: ["*.cc"], before: ["c++"] },
    },
    { name: "gone", program: "/nonexistent/program" },
    { name: "folder", program: "/bin" },
  ]);
  writeFileSync(join(FOLDER, "launcher.c"), source);
  const options = ["-static", "-Wall", "-Wextra", "-Werror", "-o", "tell", "launcher.c"];
  execFileSync("gcc", options, { cwd: FOLDER });
  for (const name of ["c++filt", "ruled", "where", "gone", "folder", "other"])
    linkSync(join(FOLDER, "tell"), join(FOLDER, name));
});

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

function start(name: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(join(FOLDER, name), args, { encoding: "utf8", env });
  return { status, lines: stdout.trimEnd().split("\n"), stderr };
}

describe("a launcher", () => {
  test("passes on what it is given, as it is, between what its row says", () => {
    const given = ["", "a b", "$(id)", "ü", "-o"];
    const expected = ["first", ...given, '"l\\ast"'].map((word) => `<${word}>`);
    expect(start("tell", given)).toMatchObject({ status: 0, lines: [...expected, "d,/a:/b,f"] });
  });

  test("sets a default only where there is none, adds to a list at its end, and replaces what is fixed", () => {
    const { lines } = start("tell", [], { D: "", A: "/mine", F: "mine" });
    expect(lines.at(-1)).toBe(",/mine:/a:/b,f");
    expect(start("tell", [], { A: "" }).lines.at(-1)).toBe("d,/a:/b,f");
  });

  test("goes by the name it was started by, whatever its first argument says", () => {
    const argv0 = spawnSync(join(FOLDER, "c++filt"), ["x"], { argv0: "tell", encoding: "utf8" });
    expect(argv0.stdout).toBe("x\n");
    symlinkSync("tell", join(FOLDER, "linked"));
    expect(start("linked")).toMatchObject({ status: 127 });
  });

  test("leaves out and replaces what its rules say, and nothing else", () => {
    const given = ["-target", "x", "a", "--target=y", "/r/self/b/crt1.o", "-lgcc_s", "-lgcc_s*"];
    expect(start("ruled", given).lines).toEqual(["a -lunwind -lgcc_s*"]);
    expect(start("ruled", ["b", "-target"]).lines).toEqual(["b"]);
  });

  test("puts other words first where an argument says so", () => {
    expect(start("where", ["-c", "a.c"]).lines).toEqual(["c -c a.c"]);
    expect(start("where", ["-c", "b/a.cc"]).lines).toEqual(["c++ -c b/a.cc"]);
  });

  test.each([
    ["gone", 127, "gone: /nonexistent/program: No such file or directory\n"],
    ["folder", 126, "folder: /bin: Permission denied\n"],
    ["other", 127, "other: no launcher has this name\n"],
  ])("that cannot start a program (%s) ends with %i, as a shell does", (name, status, stderr) => {
    expect(start(name)).toMatchObject({ status, stderr });
  });

  test("passes on how the program ended", () => {
    expect(spawnSync(join(FOLDER, "tell"), [], { input: "" }).status).toBe(0);
  });
});
