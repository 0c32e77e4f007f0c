import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { verifyFile } from "@wainwright/verify";
import type { MadeProgram } from "../../src/made-program.ts";
import { makeRustPrograms } from "../../src/rust/make-rust-programs.ts";
import { isSignedRight } from "./mach-o-signature.ts";
import { requestFor } from "./rust-request.ts";
import { writeCrate, writeWorkspace } from "./rust-workspace.ts";

const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), "rust-other-"));
// The machine's own toolchains stay as they are: the standard library is Debian's sources'.
const machine = realHost({ ...process.env, RUSTUP_DIST_SERVER: "http://127.0.0.1:9" });
const { host } = machine;
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

async function reportOf({ path, name, target, extension }: MadeProgram) {
  const source = await host.files.openForReading(path);
  const fileName = `${name}${extension}`;
  const report = await verifyFile({ fileName, source, expectation: target });
  await source.close();
  return report;
}

describe("programs for macOS, built on Linux", () => {
  it(
    "are of its processor, from the system asked for on, and signed although they are stripped",
    async () => {
      const workspace = writeWorkspace(join(folder, "workspace"));
      const made = await makeRustPrograms(host, requestFor(workspace, "arm64-macos.12.0"));
      expect(made.map(({ name }) => name)).toEqual(["one", "two-tool"]);
      for (const one of made) {
        expect(await reportOf(one)).toMatchObject({
          findings: [],
          architectures: [{ architecture: "arm64", files: 1 }],
        });
        expect(isSignedRight(readFileSync(one.path))).toBe(true);
        expect(one.notes).toContainEqual(expect.stringMatching(/^stripped: 0\.\d MB of 0\.\d MB$/));
      }
    },
    15 * MINUTES,
  );
});

const ADD = `#[no_mangle]
pub extern "C" fn add(a: i32, b: i32) -> i32 { (0..a).map(|_| 1).collect::<Vec<i32>>().len() as i32 + b }
`;

const GREET = `use wasm_bindgen::prelude::*;
#[wasm_bindgen]
pub fn greet(name: &str) -> String { format!("hello {name}") }
`;

function library(name: string, rest: string): string {
  return `[package]
name = "${name}"
version = "0.4.1"
edition = "2021"
[lib]
crate-type = ["cdylib", "rlib"]
[dependencies]
${rest}`;
}

function greeting(path: string): string {
  const program = `console.log(require(${JSON.stringify(path)}).greet("you"))`;
  return execFileSync("node", ["-e", program], { encoding: "utf8" });
}

describe("libraries for WebAssembly", () => {
  let made: readonly MadeProgram[] = [];
  let workspace = "";
  beforeAll(async () => {
    workspace = writeCrate(join(folder, "wasm"), {
      "Cargo.toml": '[workspace]\nmembers = ["plain", "bound"]\nresolver = "2"\n',
      "plain/Cargo.toml": library("plain-add", ""),
      "plain/src/lib.rs": ADD,
      "bound/Cargo.toml": library("wasm-greet", 'wasm-bindgen = "=0.2.130"\n'),
      "bound/src/lib.rs": GREET,
    });
    made = await makeRustPrograms(
      host,
      requestFor(workspace, "wasm32", { bindgenTarget: "nodejs", wasmOpt: true }),
    );
  }, 20 * MINUTES);

  it("are one module that any machine loads", async () => {
    const plain = made.find(({ name }) => name === "plain-add");
    expect(plain).toMatchObject({ extension: ".wasm", version: "0.4.1" });
    expect(plain && (await reportOf(plain))).toMatchObject({ findings: [] });
    const program = `const bytes = require("node:fs").readFileSync(${JSON.stringify(plain?.path)});
WebAssembly.instantiate(bytes).then(({ instance }) => console.log(instance.exports.add(2, 40)));`;
    expect(execFileSync("node", ["-e", program], { encoding: "utf8" })).toBe("42\n");
    expect(plain?.notes).toContainEqual(expect.stringMatching(/^wasm-opt: [\d.]+ kB of [\d.]+$/));
  });

  it("are a package of npm where they are made with wasm-bindgen", () => {
    const bound = made.find(({ name }) => name === "wasm-greet");
    expect(bound).toMatchObject({ extension: "" });
    const path = bound?.path ?? "";
    expect(readdirSync(path).toSorted()).toEqual([
      "package.json",
      "wasm_greet.d.ts",
      "wasm_greet.js",
      "wasm_greet_bg.wasm",
      "wasm_greet_bg.wasm.d.ts",
    ]);
    expect(greeting(path)).toBe("hello you\n");
    expect(bound?.notes).toContain("JavaScript by wasm-bindgen 0.2.130");
  });

  it(
    "are stripped by wasm-bindgen itself where Binaryen is not asked for",
    async () => {
      const request = requestFor(workspace, "wasm32", {
        bindgenTarget: "nodejs",
        bins: ["wasm-greet"],
      });
      const [bound] = await makeRustPrograms(host, request);
      const path = bound?.path ?? "";
      expect(greeting(path)).toBe("hello you\n");
      expect(bound?.notes).toContainEqual(expect.stringMatching(/^stripped: [\d.]+ kB of [\d.]+$/));
      const program = `const bytes = require("node:fs").readFileSync(${JSON.stringify(join(path, "wasm_greet_bg.wasm"))});
console.log(WebAssembly.Module.customSections(new WebAssembly.Module(bytes), "name").length);`;
      expect(execFileSync("node", ["-e", program], { encoding: "utf8" })).toBe("0\n");
    },
    5 * MINUTES,
  );
});
