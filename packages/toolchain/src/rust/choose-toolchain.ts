import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { buildStdEnvironment } from "./build-std-environment.ts";
import { buildableToolchain } from "./buildable-toolchain.ts";
import { debianRust } from "./debian-rust.ts";
import { findToolchainFile } from "./find-toolchain-file.ts";
import { hostRust } from "./host-rust.ts";
import { targetsWithoutStd } from "./installed-std.ts";
import type { FullRustRequest } from "./rust-request.ts";
import type { RustToolchain, StdSource } from "./rust-toolchain.ts";
import { rustupToolchain } from "./rustup.ts";

/** Is the toolchain that builds, and where each target's standard library comes from. */
export interface ChosenToolchain {
  readonly toolchain: RustToolchain;
  readonly stdSources: ReadonlyMap<Target, StdSource>;
  readonly notices: readonly string[];
}

/**
 * Takes the first Rust that has the standard library of every target: the one on the host, what rustup brings,
 * Debian's packages, or one with sources to build it from.
 * @throws Failure `rust-std-unavailable` or `rust-toolchain-unavailable`, with why each of them will not do.
 */
export async function chooseToolchain(
  host: Host,
  request: FullRustRequest,
  hostTarget: Target,
): Promise<ChosenToolchain> {
  const { toolchain, workingDirectory, targets } = request;
  const file = await findToolchainFile(host, workingDirectory);
  const wanted = { toolchain, channel: toolchain ?? file?.channel ?? null, workingDirectory };
  const components = [...new Set([...request.components, ...(file?.components ?? [])])];
  const there = await hostRust(host, wanted);
  const missing = there.ok ? await targetsWithoutStd(host, there.toolchain, targets) : targets;
  if (there.ok && missing.length === 0 && request.components.length === 0)
    return {
      toolchain: there.toolchain,
      stdSources: sourcesOf(targets, () => "host"),
      notices: [],
    };
  const byRustup = await rustupToolchain(host, { ...wanted, targets, components });
  if (byRustup.ok) {
    const source = (target: Target) => (there.ok && !missing.includes(target) ? "host" : "rustup");
    return { toolchain: byRustup.toolchain, stdSources: sourcesOf(targets, source), notices: [] };
  }
  refuseComponents(request.components, byRustup.problem);
  const byDebian = await debianRust(host, {
    hostTarget,
    targets,
    channel: wanted.channel,
    sources: false,
  });
  if (byDebian.ok)
    return {
      toolchain: byDebian.toolchain,
      stdSources: sourcesOf(targets, () => "debian"),
      notices: leftOut(components),
    };
  const built = await buildableToolchain(host, { ...wanted, there, hostTarget });
  if (built !== null) return withBuildStd(host, built, targets);
  throw unavailable(request, {
    host: there.ok ? null : there.problem,
    rustup: byRustup.problem,
    debian: byDebian.problem,
  });
}

function sourcesOf(
  targets: readonly Target[],
  source: (target: Target) => StdSource,
): ReadonlyMap<Target, StdSource> {
  return new Map(targets.map((target) => [target, source(target)]));
}

/** Building it takes a minute or two for each target and profile, so it comes last. */
async function withBuildStd(
  host: Host,
  toolchain: RustToolchain,
  targets: readonly Target[],
): Promise<ChosenToolchain> {
  const missing = await targetsWithoutStd(host, toolchain, targets);
  const env = { ...toolchain.env, ...buildStdEnvironment(toolchain.version.release) };
  const source = (target: Target) => (missing.includes(target) ? "build-std" : toolchain.source);
  return {
    toolchain: { ...toolchain, env },
    stdSources: sourcesOf(targets, source),
    notices: [
      `no standard library of ${missing.map(({ rustTriple }) => rustTriple).join(", ")} is published for this Rust: cargo builds it from its sources, wherever --target is given`,
    ],
  };
}

/** Debian's Rust for browsers has none of rustup's components. */
function refuseComponents(components: readonly string[], problem: string): void {
  if (components.length === 0) return;
  throw new Failure(
    "rust-toolchain-unavailable",
    `the components ${components.join(", ")} come from rustup only: ${problem}`,
    { remedy: "Install rustup and let it reach its server, or leave the input components out." },
  );
}

function leftOut(components: readonly string[]): readonly string[] {
  if (components.length === 0) return [];
  return [
    `the project's toolchain file asks for ${components.join(", ")}, which Debian's Rust has not; building needs none of them`,
  ];
}

function unavailable(
  request: FullRustRequest,
  problems: { readonly host: string | null; readonly rustup: string; readonly debian: string },
): Failure {
  const triples = request.targets.map(({ rustTriple }) => rustTriple).join(", ");
  const reasons = [
    problems.host ?? "the Rust on PATH lacks it, and has no sources to build it from",
    problems.rustup,
    problems.debian,
  ];
  const code = problems.host === null ? "rust-std-unavailable" : "rust-toolchain-unavailable";
  return new Failure(
    code,
    [
      `no Rust with the standard library of ${triples}:`,
      ...reasons.map((reason) => `- ${reason}`),
    ].join("\n"),
    {
      remedy:
        "Install rustup (rustup target add …), let it or a Debian mirror be reached, or add the component rust-src so that the standard library is built.",
    },
  );
}
