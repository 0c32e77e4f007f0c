import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runProgram } from "@wainwright/proof";
import { realHost } from "@wainwright/testing";
import { verifyFile } from "@wainwright/verify";
import type { MadeProgram } from "../../src/made-program.ts";
import { makeRustPrograms } from "../../src/rust/make-rust-programs.ts";
import { interpreterOf } from "../platform-of.ts";
import { requestFor } from "./rust-request.ts";
import { writeCrate, writeWorkspace } from "./rust-workspace.ts";

const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), "rust ü "));
// The machine's own toolchains stay as they are.
const machine = realHost({ ...process.env, RUSTUP_DIST_SERVER: "http://127.0.0.1:9" });
const { host, lines } = machine;
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

async function reportOf({ path, name, target }: MadeProgram) {
  const source = await host.files.openForReading(path);
  const report = await verifyFile({ fileName: name, source, expectation: target });
  await source.close();
  return report;
}

/** Reads a program, and starts it where its target's userland is. */
async function printed(made: MadeProgram): Promise<string> {
  const report = await reportOf(made);
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const run = await runProgram(host, {
    ...{ path: made.path, argv: ["{}"], target: made.target.target, timeoutSeconds: 60 },
    ...{ started: report.files[0] ?? null, interpreter: interpreterOf("3.11") },
  });
  return run.printed.trim();
}

describe("the programs of a workspace", () => {
  let workspace = "";
  beforeAll(() => {
    workspace = writeWorkspace(join(folder, "work space"));
  });

  it(
    "are built for ARMv7, stripped, and start there",
    async () => {
      const made = await makeRustPrograms(host, requestFor(workspace, "armv7"));
      expect(made.map(({ name, version, kind }) => [name, version, kind])).toEqual([
        ["one", "1.2.3", "rust"],
        ["two-tool", "2.0.0", "rust"],
      ]);
      const [one, two] = made;
      expect(one?.notes).toEqual([
        expect.stringMatching(/^rustc 1\.\d+\.\d+ \(.*\), linked by (?:gcc|zig)/),
        expect.stringMatching(/^stripped: 0\.\d MB of \d\.\d MB$/),
      ]);
      expect(one && (await printed(one))).toBe("hello from one 42 loud false");
      expect(two && (await printed(two))).toBe("hello from two");
      const log = lines.join("\n");
      expect(log).toMatch(/Compiling one v1\.2\.3/);
      expect(log).toMatch(/notice: left out: two-extra \(needs the features extra\)/);
      expect(log).not.toMatch(/"reason":/);
    },
    10 * MINUTES,
  );

  it(
    "need no newer C library than was asked for, and take features and names",
    async () => {
      const more = { packages: ["one"], bins: ["one"], features: ["loud"], strip: false };
      const [one, ...rest] = await makeRustPrograms(
        host,
        requestFor(workspace, "amd64.2.28", more),
      );
      expect(rest).toEqual([]);
      expect(one?.notes).toEqual([expect.stringMatching(/linked by zig for glibc 2\.28$/)]);
      expect(one && (await printed(one))).toBe("hello from one 42 loud true");
    },
    10 * MINUTES,
  );

  it("are refused where a name is not there", async () => {
    await expect(
      makeRustPrograms(host, requestFor(workspace, "amd64", { bins: ["tool-two"] })),
    ).rejects.toMatchObject({
      code: "entry-point-unclear",
      message: expect.stringMatching(/^there is no binary tool-two; nearest: two-tool/),
    });
  });

  it("are refused by cargo where a feature they need is off, in cargo's words", async () => {
    await expect(
      makeRustPrograms(host, requestFor(workspace, "amd64", { bins: ["two-extra"] })),
    ).rejects.toMatchObject({
      code: "program-failed",
      message: expect.stringMatching(/target `two-extra` in package `two` requires the features/),
    });
  });

  it("are told what Cross.toml means for them", async () => {
    writeFileSync(
      join(workspace, "Cross.toml"),
      '[target.armv7-unknown-linux-gnueabihf]\nimage = "ghcr.io/cross-rs/own:main"\n',
    );
    await makeRustPrograms(host, requestFor(workspace, "armv7", { bins: ["two-tool"] }));
    expect(lines).toContainEqual(
      expect.stringMatching(/^warning: Cross\.toml takes .*:main .*tomorrow/),
    );
  });
});

describe("what is no program", () => {
  it("is a folder without Cargo.toml", async () => {
    await expect(makeRustPrograms(host, requestFor(folder, "amd64"))).rejects.toMatchObject({
      code: "path-missing",
      message: `${folder} has no Cargo.toml`,
    });
  });

  it("is a library", async () => {
    const library = writeCrate(join(folder, "library"), {
      "Cargo.toml": '[package]\nname = "only-lib"\nversion = "1.0.0"\nedition = "2021"\n',
      "src/lib.rs": "",
    });
    await expect(makeRustPrograms(host, requestFor(library, "amd64"))).rejects.toMatchObject({
      code: "entry-point-unclear",
      message: "only-lib: no binary; there is lib only_lib (only-lib)",
    });
  });

  it("is a crate whose Cargo.lock is out of date, unless that is allowed", async () => {
    const crate = writeCrate(join(folder, "stale"), {
      "Cargo.toml": '[package]\nname = "stale"\nversion = "1.0.0"\nedition = "2021"\n',
      "src/main.rs": "fn main() {}\n",
    });
    appendFileSync(join(crate, "Cargo.toml"), '[dependencies]\ncfg-if = "1"\n');
    await expect(makeRustPrograms(host, requestFor(crate, "amd64"))).rejects.toMatchObject({
      code: "program-failed",
      message: expect.stringMatching(/--locked/),
      remedy: expect.stringMatching(/^Commit the Cargo\.lock/),
    });
    const [made] = await makeRustPrograms(host, requestFor(crate, "amd64", { locked: false }));
    expect(made?.name).toBe("stale");
  });

  it("is code that rustc refuses, by rustc's first words", async () => {
    const crate = writeCrate(join(folder, "wrong"), {
      "Cargo.toml": '[package]\nname = "wrong"\nversion = "1.0.0"\nedition = "2021"\n',
      "src/main.rs": 'fn main() { let x: u32 = "text"; }\n',
    });
    await expect(makeRustPrograms(host, requestFor(crate, "amd64"))).rejects.toMatchObject({
      code: "program-failed",
      message: expect.stringMatching(/error\[E0308\]: mismatched types/),
    });
  });

  it("is a manifest that cannot be read", async () => {
    writeFileSync(join(folder, "Cargo.toml"), "[package\n");
    await expect(makeRustPrograms(host, requestFor(folder, "amd64"))).rejects.toMatchObject({
      code: "program-failed",
      message: expect.stringMatching(/^cargo cannot read /),
    });
    rmSync(join(folder, "Cargo.toml"));
  });
});

describe("a crate of crates.io", () => {
  const b3sum = { crate: { name: "b3sum", version: "1.8.2" } };

  it(
    "is built as it was published, its C part included",
    async () => {
      const request = requestFor("", "armv7", { source: b3sum });
      const [made] = await makeRustPrograms(host, request);
      expect(made).toMatchObject({ name: "b3sum", version: "1.8.2" });
      expect(made && (await reportOf(made)).architectures).toEqual([
        { architecture: "armv7", files: 1 },
      ]);
    },
    10 * MINUTES,
  );

  it("is not there under a name that nobody took", async () => {
    const crate = { name: "wainwright-surely-nobody-took-this", version: null };
    await expect(
      makeRustPrograms(host, requestFor("", "amd64", { source: { crate } })),
    ).rejects.toMatchObject({ code: "package-not-found" });
  });
});
