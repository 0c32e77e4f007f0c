import { type Command, type Host, runTool } from "@wainwright/core";
import { type CargoCalls, cargoCall } from "./cargo-calls.ts";

/**
 * Gives the program wasm-bindgen of exactly a version, as the library's and the program's have to be the same: the one on PATH,
 * or one that cargo builds once, for this machine, and that is kept.
 * @throws Failure `program-failed`, with cargo's words.
 */
export async function bindgenProgram(
  host: Host,
  calls: CargoCalls,
  version: string,
): Promise<string> {
  const there = await host.exec.find("wasm-bindgen");
  if (there !== null && (await versionOf(host, there)) === version) return there;
  const { path } = await host.cache.folder({
    kind: "wasm-bindgen",
    key: JSON.stringify([RECIPE, version, host.facts.platform, host.facts.machine]),
    make: async (folder) => install(host, calls, { version, folder }),
  });
  return `${path}/bin/wasm-bindgen`;
}

/** Bumped when how it is built changes. */
const RECIPE = "1";

async function versionOf(host: Host, program: string): Promise<string | null> {
  const { stdout } = await host.exec.run({ argv: [program, "--version"], quiet: true });
  return /^wasm-bindgen (\S+)/.exec(stdout)?.[1] ?? null;
}

async function install(
  host: Host,
  calls: CargoCalls,
  { version, folder }: { readonly version: string; readonly folder: string },
): Promise<void> {
  const call = cargoCall(calls, [], folder);
  // It is a program of this machine, whose standard library is there.
  const env = {
    ...call.env,
    CARGO_TARGET_DIR: await host.files.temporaryFolder("wasm-bindgen"),
    CARGO_UNSTABLE_BUILD_STD: null,
    RUSTC_BOOTSTRAP: null,
  };
  const label = `cargo install wasm-bindgen-cli ${version}`;
  const command = (locked: readonly string[]): Command => {
    const args = ["install", "wasm-bindgen-cli", "--version", `=${version}`, ...locked];
    // Its default features are the downloads of its test runner.
    const rest = ["--no-default-features", "--bin", "wasm-bindgen", "--root", folder];
    return { ...call, argv: [calls.cargo, ...args, ...rest], env, label };
  };
  const asPublished = await host.exec.run(command(["--locked"]));
  if (asPublished.exitCode === 0) return;
  host.log.info(`${label}: not with the versions it was published with; taking others`);
  await runTool(host, command([]), {
    code: "program-failed",
    what: `wasm-bindgen ${version} could not be built`,
    remedy: "Read cargo's words above, or put wasm-bindgen of that version on PATH.",
  });
}
