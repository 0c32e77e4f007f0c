import { type Command, type Host, runTool, type ToolFailure } from "@wainwright/core";
import { HELLO_C, HELLO_RUST, HELLO_WASM } from "./hello-source.ts";
import { rustLinker } from "./rust-linker.ts";
import type { PreparedRust, PreparedTarget } from "./prepared-rust.ts";

/** Says with what and where the program is built. */
export interface HelloBuild {
  readonly rust: PreparedRust;
  readonly prepared: PreparedTarget;
  readonly flags: readonly string[];
  /** Empty, and of our own. */
  readonly folder: string;
}

/**
 * Builds the program that proves a toolchain, its C part with the C compiler, and returns its path.
 * @throws Failure `compiler-not-proved`, with the compiler's words.
 */
export async function buildHello(host: Host, build: HelloBuild): Promise<string> {
  const { prepared, folder, flags } = build;
  const { cc } = prepared.compiler;
  if (hasLibc(prepared)) {
    await host.files.write(`${folder}/part.c`, HELLO_C);
    await run(host, build, [cc, "-O2", ...flags, "-c", "part.c", "-o", "part.o"]);
  }
  return prepared.stdSource === "build-std" ? withCargo(host, build) : withRustc(host, build);
}

/** WebAssembly alone has no C library, and so no headers for the part in C. */
function hasLibc({ target }: PreparedTarget): boolean {
  return target.os !== "wasm";
}

function rustSource(prepared: PreparedTarget): string {
  return hasLibc(prepared) ? HELLO_RUST : HELLO_WASM;
}

async function withRustc(host: Host, build: HelloBuild): Promise<string> {
  const { prepared, folder, rust } = build;
  const { target, compiler } = prepared;
  await host.files.write(`${folder}/hello.rs`, rustSource(prepared));
  const options = [
    ...["--target", target.rustTriple, "-O"],
    ...(hasLibc(prepared) ? ["-C", `link-arg=${folder}/part.o`] : []),
    ...(compiler.kind === "native" ? [] : ["-C", `linker=${rustLinker(compiler)}`]),
  ];
  await run(host, build, [rust.rustc, ...options, "hello.rs", "-o", "hello"]);
  return `${folder}/hello`;
}

const MANIFEST = `[package]
name = "hello"
version = "0.1.0"
edition = "2018"
build = "build.rs"
`;

/** Only cargo builds the standard library. */
async function withCargo(host: Host, build: HelloBuild): Promise<string> {
  const { prepared, folder, rust } = build;
  const { rustTriple } = prepared.target;
  const part = `${folder}/part.o`;
  await host.files.makeFolder(`${folder}/src`);
  await host.files.write(`${folder}/Cargo.toml`, MANIFEST);
  await host.files.write(`${folder}/src/main.rs`, rustSource(prepared));
  // JSON's string literals of a path are Rust's too, and braces would be format!'s.
  const literal = JSON.stringify(part);
  await host.files.write(
    `${folder}/build.rs`,
    hasLibc(prepared)
      ? `fn main() { println!("cargo:rustc-link-arg={}", ${literal}); }\n`
      : "fn main() {}\n",
  );
  await run(host, build, [rust.cargo, "build", "--release", "--target", rustTriple]);
  const extension = prepared.target.os === "wasm" ? ".wasm" : "";
  return `${folder}/target/${rustTriple}/release/hello${extension}`;
}

async function run(
  host: Host,
  { rust, folder, prepared }: HelloBuild,
  argv: readonly [string, ...string[]],
): Promise<void> {
  const path = [...rust.path, host.env("PATH") ?? ""].join(":");
  const env = { ...rust.env, PATH: path, CARGO_TARGET_DIR: `${folder}/target`, RUSTFLAGS: null };
  const command: Command = { argv, cwd: folder, env, quiet: true, label: "building the proof" };
  const failure: ToolFailure = {
    code: "compiler-not-proved",
    what: `a program for ${prepared.target.name} could not be built`,
    remedy: "Read the compiler's words above; linker: zig or gcc chooses the other one.",
  };
  await runTool(host, command, failure);
}
