import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Says what a crate is; with nothing given it is a program that says its version. */
export interface MadeCrate {
  readonly name: string;
  readonly version: string;
  /** More lines of its manifest's [package]. */
  readonly fields?: string;
  /** Tables behind it. */
  readonly tables?: string;
  readonly isLibrary?: boolean;
}

/** Writes a crate into a folder. */
export function writeCrate(place: string, crate: MadeCrate): void {
  const { name, version, fields = "", tables = "" } = crate;
  mkdirSync(join(place, "src"), { recursive: true });
  writeFileSync(
    join(place, "Cargo.toml"),
    `[package]
name = "${name}"
version = "${version}"
edition = "2021"
license = "MIT"
description = "A test's"
${fields}
${tables}`,
  );
  const [file, text] =
    crate.isLibrary === true
      ? ["lib.rs", `pub const VERSION: &str = "${version}";\n`]
      : ["main.rs", `fn main() { println!("${name} ${version}"); }\n`];
  writeFileSync(join(place, "src", file), text);
}

/** Writes a project of one crate below a folder, with its lock; returns its path. */
export function crateProject(folder: string, crate: MadeCrate): string {
  const place = mkdtempSync(join(folder, "project "));
  writeCrate(place, crate);
  lock(place);
  return place;
}

/** Locks what a project needs, without a network. */
export function lock(place: string, variables: Readonly<Record<string, string>> = {}): void {
  const env = { ...process.env, ...variables };
  const options = { cwd: place, encoding: "utf8", env } as const;
  const run = spawnSync("cargo", ["generate-lockfile", "--offline"], options);
  if (run.status !== 0) throw new Error(run.stderr);
}
