import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { findTarget } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { prepareRust } from "@wainwright/toolchain";
import { expectFailure, WITNESS } from "./expect-failure.ts";
import { usePlace } from "./in-terminal.ts";
import { cProject, maturinProject } from "./projects.ts";

const place = usePlace([["armv7", "3.11", "run"]]);

beforeAll(() => {
  maturinProject(join(place.folder, "rust"));
  maturinProject(join(place.folder, "broken"), "fn main() { let x: i32 = true; }\n");
});

function printed(program: string, args: readonly string[]): string {
  return spawnSync(program, args, { encoding: "utf8" }).stdout.trim();
}

/** Finds this machine's Rust, or has the toolchain bring one: what lacks here is compilers, not Rust. */
async function rustPrograms(): Promise<ReadonlyMap<string, string>> {
  const { host, unwind } = realHost(process.env);
  const target = findTarget({ architecture: "armv7", os: "linux", libc: "gnu" });
  if (target === null) throw new Error("the table has no armv7");
  const rust = await prepareRust(host, { targets: [target], runner: "none" });
  const programs = new Map<string, string>();
  for (const name of ["rustup", "sh", "rustc", "cargo"]) {
    const own = name === "rustc" || name === "cargo" ? rust[name] : name;
    const found = await host.exec.find(own);
    if (found !== null) programs.set(name, found);
  }
  await unwind();
  return programs;
}

describe("a machine that lacks something", () => {
  /** Makes a PATH of Python and Rust only. */
  async function pathOf(name: string): Promise<string> {
    const folder = join(place.folder, name);
    mkdirSync(folder);
    for (const [program, found] of await rustPrograms()) symlinkSync(found, join(folder, program));
    symlinkSync(
      printed("python3", ["-c", "import sys; print(sys.executable)"]),
      join(folder, "python3"),
    );
    return folder;
  }

  test("the compiler asked for, and a way to get it", async () => {
    const within = ["env", `PATH=${await pathOf("no-gcc")}`];
    const inputs = { target: "armv7", strategy: "cross", linker: "gcc", "test-import": "off" };
    const outcome = await place.run({ "package-dir": "rust", ...inputs }, { within });
    expectFailure(outcome, {
      code: "compiler-unavailable",
      message: /no GCC for armv7-linux-gnu: .*not installed, and there is no apt-get/,
      remedy: /Install a GCC for arm-linux-gnueabihf, or choose linker: zig/,
    });
  }, 180_000);

  test("any compiler, and any way to get one", async () => {
    const within = ["env", `PATH=${await pathOf("no-compiler")}`];
    const unreachable = {
      WAINWRIGHT_CACHE: join(place.folder, "empty"),
      PIP_INDEX_URL: "http://127.0.0.1:9/simple/",
      PIP_RETRIES: "0",
      PIP_FIND_LINKS: "",
    };
    const inputs = { target: "armv7", strategy: "cross", "test-import": "off" };
    const outcome = await place.run(
      { "package-dir": "rust", ...inputs },
      { within, env: unreachable },
    );
    expectFailure(outcome, {
      code: "compiler-unavailable",
      message: /no C compiler .*there is no apt-get\nand zig cannot be had: /,
      remedy: /Install a C compiler/,
    });
  }, 180_000);

  test("root, and sudo", async () => {
    const outcome = await place.run(
      { "package-dir": "rust", target: "armv7" },
      { within: ["unshare", "--user"] },
    );
    expectFailure(outcome, {
      code: "no-root",
      message: /bubblewrap may make no namespaces here/,
      remedy: /Run as root/,
    });
  }, 60_000);

  test("room for the wheel", async () => {
    mkdirSync(join(place.folder, "full"));
    const full = join(place.folder, "full");
    const mount = ["mount", "-t", "tmpfs", "-o", "size=4k", "none", full] as const;
    const outcome = await place.run(
      { "package-dir": "rust", target: "armv7", "test-import": "off", "output-dir": "full" },
      {
        before: [[...mount]],
        within: [
          "sh",
          "-c",
          'ls "$0" >&2; "$@"; code=$?; echo "in it: $(ls "$0")" >&2; exit $code',
          full,
        ],
      },
    );
    expectFailure(outcome, {
      code: "disk-full",
      message:
        /0 MB are free where .*full is, and a build may need 67 MB\nThe largest folders there:/,
      remedy: /Free space/,
    });
    expect(outcome.log).toMatch(/in it: \n/);
  }, 60_000);
});

describe("a build that fails", () => {
  test("to keep to the C library asked for is no wheel", async () => {
    cProject(join(place.folder, "new"), { expression: "(int) arc4random()" });
    const outcome = await place.run({
      "package-dir": "new",
      "python-version": printed("python3", [
        "-c",
        "import sys; print('%d.%d' % sys.version_info[:2])",
      ]),
      manylinux: "2_17",
      "test-import": "off",
    });
    expectFailure(outcome, {
      code: "wheel-rejected",
      message: /target-floor: tiny_c\..*: expected glibc 2\.17, found glibc 2\.36/,
      remedy: /./,
    });
  }, 60_000);

  test("is told with the compiler's words, and nothing of it is left", async () => {
    const outcome = await place.run({
      "package-dir": "broken",
      target: "armv7",
      strategy: "cross",
    });
    expectFailure(outcome, {
      code: "build-failed",
      message: /mismatched types/,
      remedy: /compiler's words/,
    });
    expect(outcome.outputs).toMatchObject({
      attempts: [{ strategy: "cross", failure: { code: "build-failed" } }],
    });
  }, 60_000);

  test("with an import that does not work is no wheel", async () => {
    const outcome = await place.run({
      "package-dir": "rust",
      target: "armv7",
      "test-import": "tiny_rust.absent",
    });
    expectFailure(outcome, { code: "import-failed", message: /ModuleNotFoundError/, remedy: /./ });
  }, 60_000);

  test("with a command that does not succeed is no wheel, and the command saw no shell", async () => {
    const inputs = {
      "package-dir": "rust",
      target: "armv7",
      "test-import": "import sys",
      "test-command": `python3 -c 'import sys; sys.exit(repr(sys.argv[1:]))' '$(touch ${WITNESS})' ';' '\`touch ${WITNESS}\`'`,
    };
    const outcome = await place.run(inputs);
    expectFailure(outcome, {
      code: "import-failed",
      message: /\['\$\(touch .*\)', ';', '`touch/,
      remedy: /./,
    });
  }, 60_000);

  test("with a command that is not there says so in a line", async () => {
    const outcome = await place.run({
      "package-dir": "rust",
      target: "armv7",
      "test-import": "sys",
      "test-command": "absent",
    });
    expectFailure(outcome, {
      code: "import-failed",
      message: /absent: No such file or directory/,
      remedy: /./,
    });
  }, 60_000);
});

describe("Ctrl-C", () => {
  test.each<[string, RegExp, Record<string, string>]>([
    [
      "while it is compiled",
      /maturin build: 5 s/,
      { requirements: "rpds-py", "no-binary": "rpds-py" },
    ],
    [
      "while it is imported",
      /Importing in/,
      { "package-dir": "rust", "test-import": "import time; time.sleep(60)" },
    ],
  ])(
    "%s takes everything back",
    async (_, interruptAt, inputs) => {
      const outcome = await place.run({ target: "armv7", ...inputs }, { interruptAt });
      expectFailure(outcome, {
        code: "interrupted",
        message: /interrupted/,
        remedy: /Run it again/,
      });
    },
    120_000,
  );
});

test("a wheel that was there before a failure stays as it was", async () => {
  mkdirSync(join(place.folder, "kept"));
  writeFileSync(join(place.folder, "kept/old-1-py3-none-any.whl"), "old");
  const outcome = await place.run({
    "package-dir": "broken",
    target: "armv7",
    strategy: "cross",
    "output-dir": "kept",
  });
  expect(outcome).toMatchObject({ exitCode: 1, made: ["old-1-py3-none-any.whl"], left: [] });
}, 60_000);
