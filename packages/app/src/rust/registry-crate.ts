import { Failure, type Host, runTool } from "@wainwright/core";
import { type CargoCalls, cargoCall } from "./cargo-calls.ts";
import { type LockedCrate, lockedCrate } from "./locked-crate.ts";
import type { RegistryCrate } from "./rust-programs-request.ts";

/**
 * Unpacks a crate of crates.io into a folder of its own, with the Cargo.lock that it was published with. Cargo chooses the
 * version, downloads it, and knows its checksum.
 * @throws Failure `package-not-found`, or `program-failed` with cargo's words.
 */
export async function unpackCrate(
  host: Host,
  calls: CargoCalls,
  crate: RegistryCrate,
): Promise<string> {
  const folder = await host.files.temporaryFolder("crate");
  const wish = `${folder}/wish`;
  await host.files.write(`${wish}/src/lib.rs`, "");
  await host.files.write(`${wish}/Cargo.toml`, manifestFor(crate));
  const locking = cargoCall(calls, ["generate-lockfile"], wish);
  const completed = await host.exec.run({ ...locking, quiet: true });
  if (completed.exitCode !== 0) throw notFound(crate, completed.stderr);
  const locked = lockedCrate(await host.files.readText(`${wish}/Cargo.lock`), crate.name);
  if (locked === null) throw notFound(crate, "cargo locks no version of it with a checksum");
  const file = await bring(host, calls, { locked, wish });
  if (file === null) throw notFound(crate, "cargo brought it to no folder that is known");
  await runTool(host, { argv: ["tar", "-xzf", file, "-C", folder], quiet: true });
  return `${folder}/${locked.name}-${locked.version}`;
}

interface Bringing {
  readonly locked: LockedCrate;
  /** A folder whose Cargo.lock has the crate. */
  readonly wish: string;
}

/** `cargo info` downloads this crate only; cargo before 1.82 has but `fetch`, for it and all that it needs. */
async function bring(
  host: Host,
  calls: CargoCalls,
  { locked, wish }: Bringing,
): Promise<string | null> {
  const there = await downloaded(host, locked);
  if (there !== null) return there;
  for (const args of [["info", `${locked.name}@${locked.version}`], ["fetch"]]) {
    await host.exec.run({ ...cargoCall(calls, args, wish), quiet: true });
    const brought = await downloaded(host, locked);
    if (brought !== null) return brought;
  }
  return null;
}

/**
 * Finds the file that cargo keeps, by its checksum: every registry has a folder of its own
 * (https://doc.rust-lang.org/cargo/guide/cargo-home.html).
 */
async function downloaded(
  host: Host,
  { name, version, checksum }: LockedCrate,
): Promise<string | null> {
  const { files } = host;
  const cache = `${host.env("CARGO_HOME") ?? `${host.env("HOME") ?? ""}/.cargo`}/registry/cache`;
  const registries = (await files.exists(cache)) ? await files.list(cache) : [];
  for (const registry of registries) {
    const path = `${cache}/${registry}/${name}-${version}.crate`;
    if ((await files.exists(path)) && (await files.sha256(path)) === checksum) return path;
  }
  return null;
}

/** A full version is that one, as for `cargo install`. */
function manifestFor({ name, version }: RegistryCrate): string {
  const wanted = version === null ? "*" : /^\d+\.\d+\.\d+/.test(version) ? `=${version}` : version;
  return [
    "[package]",
    'name = "wainwright-wish"',
    'version = "0.0.0"',
    'edition = "2021"',
    "[dependencies]",
    `${name} = ${JSON.stringify(wanted)}`,
    "[workspace]",
    "",
  ].join("\n");
}

const ABSENT = /no matching package|failed to select a version|candidate versions found/;

function notFound({ name, version }: RegistryCrate, words: string): Failure {
  const what = version === null ? name : `${name} ${version}`;
  const tail = words.trim().split("\n").slice(-12).join("\n");
  return new Failure(
    ABSENT.test(words) ? "package-not-found" : "program-failed",
    `the crate ${what} could not be fetched:\n${tail}`,
    { remedy: "Check the crate's name and version, and that cargo reaches its index." },
  );
}
