import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { hostTarget as targetOfHost } from "../system/host-target.ts";
import { cargoIndex } from "./cargo-environment.ts";
import { chooseToolchain } from "./choose-toolchain.ts";
import type { ChosenToolchain } from "./toolchain-attempts.ts";
import type { PreparedRust, PreparedTarget } from "./prepared-rust.ts";
import { type Preparation, prepareTarget } from "./prepare-target.ts";
import { fullRequest, type RustRequest } from "./rust-request.ts";

/**
 * Makes a Rust toolchain ready that builds for the targets on this machine: compiler, standard libraries, C compilers,
 * linkers, and the variables by which all of them are found. Changes nothing for other processes; what it needs is kept
 * in the cache.
 * @throws Failure `target-unserved`, `rust-toolchain-unavailable`, `rust-std-unavailable`, `compiler-unavailable`,
 * `emulator-unavailable`, `inputs-invalid` (toolchain file).
 */
export async function prepareRust(host: Host, request: RustRequest): Promise<PreparedRust> {
  const full = fullRequest(request);
  const hostTarget = targetOfHost(host);
  refuseUnserved(full.targets, hostTarget);
  const chosen = await chooseToolchain(host, full, hostTarget);
  const preparation = { request: full, hostTarget, chosen };
  const parts = [await prepareHost(host, preparation)];
  for (const target of full.targets) parts.push(await prepareTarget(host, target, preparation));
  const targets = parts.slice(1).map(({ prepared }) => prepared);
  const index = cargoIndex(chosen.toolchain.cargoVersion);
  return {
    ...toolchainPart(chosen),
    env: merged([
      chosen.toolchain.env,
      index.env,
      pyo3Environment(full.targets, hostTarget),
      ...parts.map(({ env }) => env),
    ]),
    targets,
    description: describe(chosen, targets),
    notices: [...chosen.notices, ...(index.notice === null ? [] : [index.notice])],
  };
}

/** Build scripts and procedural macros are programs of the host, whatever the target; zig serves where no compiler can be had. */
async function prepareHost(
  host: Host,
  { request, hostTarget, chosen }: Preparation,
): ReturnType<typeof prepareTarget> {
  const any = { ...request, linker: "auto", glibc: null, runner: "none", packages: [] } as const;
  return prepareTarget(host, hostTarget, { request: any, hostTarget, chosen });
}

function merged(
  parts: readonly Readonly<Record<string, string>>[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

function toolchainPart({ toolchain }: ChosenToolchain) {
  const { path, rustc, cargo, cargoVersion, version } = toolchain;
  return { path, rustc, cargo, cargoVersion, rustcVersion: version.release };
}

/** PyO3 then takes no interpreter of the host for the target's; a build for the host among them needs just that. */
function pyo3Environment(
  targets: readonly Target[],
  hostTarget: Target,
): Readonly<Record<string, string>> {
  return targets.some(({ name }) => name === hostTarget.name) ? {} : { PYO3_CROSS: "1" };
}

function describe({ toolchain }: ChosenToolchain, targets: readonly PreparedTarget[]): string {
  const sources = [...new Set(targets.map(({ stdSource }) => stdSource))];
  return `rustc ${toolchain.version.release} (${sources.join(", ")})`;
}

/** @throws Failure `target-unserved` */
function refuseUnserved(targets: readonly Target[], hostTarget: Target): void {
  const unserved = targets.filter(({ name, os }) => os === "windows" && name !== hostTarget.name);
  const foreign = targets.filter(({ name }) => name !== hostTarget.name);
  if (unserved.length === 0 && (foreign.length === 0 || hostTarget.os === "linux")) return;
  const names = (unserved.length > 0 ? unserved : foreign).map(({ name }) => name).join(", ");
  throw new Failure("target-unserved", `${names} cannot be built for on ${hostTarget.name}`, {
    remedy:
      "Build for Linux, macOS and WebAssembly on a Linux runner, and for Windows on a runner of that system.",
  });
}
