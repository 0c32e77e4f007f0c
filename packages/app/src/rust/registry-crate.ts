import { Failure, type Host, runTool } from "@wainwright/core";
import { type CargoCalls, cargoCall } from "./cargo-calls.ts";
import type { RegistryCrate } from "./rust-programs-request.ts";

/**
 * Unpacks a crate of crates.io into a folder of its own, with the Cargo.lock that it was published with. `cargo info` (from 1.82
 * on) chooses the version and downloads that one file, proved by the index: what the crate needs is not resolved anew, which
 * would fail for crates whose locked versions were yanked since.
 * @throws Failure `package-not-found`, or `program-failed` with cargo's words.
 */
export async function unpackCrate(
  host: Host,
  calls: CargoCalls,
  crate: RegistryCrate,
): Promise<string> {
  const folder = await host.files.temporaryFolder("crate");
  const wanted = crate.version === null ? crate.name : `${crate.name}@${crate.version}`;
  const asked = await host.exec.run({ ...cargoCall(calls, ["info", wanted], folder), quiet: true });
  if (asked.exitCode !== 0) throw notFound(wanted, asked.stderr);
  const version = infoVersion(asked.stdout);
  if (version === null) throw notFound(wanted, asked.output);
  const file = await downloaded(host, `${crate.name}-${version}.crate`);
  await runTool(host, { argv: ["tar", "-xzf", file, "-C", folder], quiet: true });
  const unpacked = `${folder}/${crate.name}-${version}`;
  // Of its author's machine: rustup would leave the prepared toolchain for it. `cargo install` takes no notice of it, too.
  for (const name of ["rust-toolchain", "rust-toolchain.toml"])
    await host.files.remove(`${unpacked}/${name}`);
  return unpacked;
}

/** Reads the version out of what `cargo info` prints; null where it prints none. */
export function infoVersion(output: string): string | null {
  return /^version: (\d[\w.+-]*)/m.exec(output)?.[1] ?? null;
}

/**
 * Finds the file that cargo keeps: every registry has a folder of its own (https://doc.rust-lang.org/cargo/guide/cargo-home.html),
 * and one crate may be in several, by a mirror or the older protocol.
 */
async function downloaded(host: Host, name: string): Promise<string> {
  const { files } = host;
  const cache = `${host.env("CARGO_HOME") ?? `${host.env("HOME") ?? ""}/.cargo`}/registry/cache`;
  const registries = (await files.exists(cache)) ? await files.list(cache) : [];
  const found = new Map<string, string>();
  for (const registry of registries) {
    const path = `${cache}/${registry}/${name}`;
    if (await files.exists(path)) found.set(await files.sha256(path), path);
  }
  const [path] = found.values();
  if (path !== undefined && found.size === 1) return path;
  throw new Failure(
    "program-failed",
    path === undefined ? `cargo left no ${name} in ${cache}` : `${cache} has several ${name}`,
    { remedy: "Remove that folder, so that cargo downloads the crate anew." },
  );
}

const ABSENT = /could not find|no matching package|failed to select a version/;

function notFound(wanted: string, words: string): Failure {
  const tail = words.trim().split("\n").slice(-12).join("\n");
  return new Failure(
    ABSENT.test(words) ? "package-not-found" : "program-failed",
    `the crate ${wanted} could not be fetched:\n${tail}`,
    {
      remedy:
        "Check the crate's name and version, that cargo reaches its index, and that it is 1.82 or newer.",
    },
  );
}
