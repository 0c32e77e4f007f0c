import { type Command, Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { type HostRust, hostRust, type HostRustRequest } from "./host-rust.ts";
import { targetsWithoutStd } from "./installed-std.ts";
import type { RustToolchain } from "./rust-toolchain.ts";

/** A component is some 60 MB; without a network rustup answers at once, behind a silent one it waits. */
const TIMEOUT_SECONDS = 300;

/** Says what rustup is to bring. */
export interface RustupRequest extends HostRustRequest {
  readonly targets: readonly Target[];
  readonly components: readonly string[];
}

/**
 * Lets rustup bring the toolchain, the standard libraries and the components that are missing; tells why it cannot,
 * for there are other ways to get them.
 */
export async function rustupToolchain(host: Host, request: RustupRequest): Promise<HostRust> {
  if ((await host.exec.find("rustup")) === null)
    return { ok: false, problem: "there is no rustup" };
  const there = await hostRust(host, request);
  if (there.ok) return completed(host, there.toolchain, request);
  const channel = request.toolchain ?? request.channel ?? "stable";
  const failed = await installToolchain(host, channel, request);
  if (failed !== null) return { ok: false, problem: failed };
  const named = { ...request, toolchain: channel };
  const installed = await hostRust(host, named);
  return installed.ok ? completed(host, installed.toolchain, named) : installed;
}

/** Adds what an installed toolchain lacks. */
async function completed(
  host: Host,
  toolchain: RustToolchain,
  request: RustupRequest,
): Promise<HostRust> {
  const missing = await targetsWithoutStd(host, toolchain, request.targets);
  const triples = missing.map(({ rustTriple }) => rustTriple);
  const failed =
    (await addAll(host, request, ["target", triples])) ??
    (await addAll(host, request, ["component", request.components]));
  if (failed !== null) return { ok: false, problem: failed };
  return { ok: true, toolchain: { ...toolchain, source: "rustup" } };
}

async function installToolchain(
  host: Host,
  channel: string,
  request: RustupRequest,
): Promise<string | null> {
  const argv = ["toolchain", "install", channel, "--profile", "minimal", "--no-self-update"];
  return rustup(host, argv, request);
}

async function addAll(
  host: Host,
  request: RustupRequest,
  [what, names]: readonly ["target" | "component", readonly string[]],
): Promise<string | null> {
  if (names.length === 0) return null;
  const { toolchain } = request;
  const which = toolchain === null ? [] : ["--toolchain", toolchain];
  return rustup(host, [what, "add", ...which, ...names], request);
}

/** Runs rustup; null when it succeeded, else its own words. */
async function rustup(
  host: Host,
  args: readonly string[],
  { workingDirectory }: RustupRequest,
): Promise<string | null> {
  const command: Command = {
    argv: ["rustup", ...args],
    // Its retries would triple the wait where nothing can be fetched; a backtrace of rustup is of no use to anyone.
    env: { RUSTUP_MAX_RETRIES: "1", RUST_BACKTRACE: "0" },
    timeoutSeconds: TIMEOUT_SECONDS,
    label: `rustup ${args.slice(0, 2).join(" ")}`,
    quiet: true,
    ...(workingDirectory !== null && { cwd: workingDirectory }),
  };
  const ended = await host.exec.run(command);
  if (ended.exitCode === 0) return null;
  if (host.signal.aborted)
    throw new Failure("interrupted", "interrupted", { remedy: "Run it again." });
  const error = /^error: .{0,120}/m.exec(ended.stderr)?.[0] ?? "rustup did not end in time";
  return `rustup ${args.join(" ")}: ${error}`;
}
