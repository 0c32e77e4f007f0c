import { Failure, type Host, runTool } from "@wainwright/core";
import { type CargoCalls, cargoCall } from "./cargo-calls.ts";
import { parseCargoMetadata } from "./cargo-metadata.ts";
import type { RegistryCrate } from "./rust-programs-request.ts";

/**
 * Unpacks a crate of crates.io into a folder of its own, with the Cargo.lock that it was published with.
 * @throws Failure `package-not-found`, or `program-failed` with cargo's words.
 */
export async function unpackCrate(
  host: Host,
  calls: CargoCalls,
  crate: RegistryCrate,
): Promise<string> {
  const folder = await host.files.temporaryFolder("crate");
  const wish = `${folder}/wish`;
  await host.files.makeFolder(`${wish}/src`);
  await host.files.write(`${wish}/src/lib.rs`, "");
  await host.files.write(`${wish}/Cargo.toml`, manifestFor(crate));
  const command = cargoCall(calls, ["metadata", "--format-version", "1"], wish);
  const completed = await host.exec.run({ ...command, quiet: true });
  if (completed.exitCode !== 0) throw notFound(crate, completed.stderr);
  const found = parseCargoMetadata(completed.stdout)?.packages.find(
    ({ name }) => name === crate.name,
  );
  if (found === undefined) throw notFound(crate, "cargo does not say where it is");
  const to = `${folder}/${crate.name}`;
  const from = found.manifestPath.slice(0, -"/Cargo.toml".length);
  await runTool(host, { argv: ["cp", "-R", from, to], quiet: true });
  return to;
}

/** Cargo brings what a manifest depends on, and says where it is; of the crate's own dependencies it takes the default ones. */
function manifestFor({ name, version }: RegistryCrate): string {
  const wanted = version === null ? "*" : /^\d+\.\d+\.\d+/.test(version) ? `=${version}` : version;
  return [
    "[package]",
    'name = "wainwright-wish"',
    'version = "0.0.0"',
    'edition = "2021"',
    "[dependencies]",
    `${name} = { version = ${JSON.stringify(wanted)}, default-features = false }`,
    "[workspace]",
    "",
  ].join("\n");
}

function notFound({ name, version }: RegistryCrate, words: string): Failure {
  const isAbsent = /no matching package|failed to select a version|candidate versions found/.test(
    words,
  );
  const what = version === null ? name : `${name} ${version}`;
  const tail = words.trim().split("\n").slice(-12).join("\n");
  return new Failure(
    isAbsent ? "package-not-found" : "program-failed",
    `the crate ${what} could not be fetched:\n${tail}`,
    { remedy: "Check the crate's name and version, and that cargo reaches its index." },
  );
}
