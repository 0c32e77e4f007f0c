import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { buildStdEnvironment } from "./build-std-environment.ts";
import { buildableToolchain } from "./buildable-toolchain.ts";
import { debianRust } from "./debian-rust.ts";
import type { HostRust, HostRustRequest } from "./host-rust.ts";
import { targetsWithoutStd } from "./installed-std.ts";
import type { RustToolchain, StdSource } from "./rust-toolchain.ts";
import { rustupToolchain } from "./rustup.ts";

/** Holds what every attempt to find a toolchain starts from. */
export interface ToolchainSearch {
  readonly wanted: HostRustRequest;
  readonly targets: readonly Target[];
  readonly hostTarget: Target;
  /** Those that the inputs name: only rustup has them. */
  readonly components: readonly string[];
  /** Those that the project's file names: building needs none of them. */
  readonly fileComponents: readonly string[];
  /** The toolchain on the host, or why there is none. */
  readonly there: HostRust;
}

/** Is the toolchain that builds, and where each target's standard library comes from. */
export interface ChosenToolchain {
  readonly toolchain: RustToolchain;
  readonly stdSources: ReadonlyMap<Target, StdSource>;
  readonly notices: readonly string[];
}

type Attempted =
  | { readonly ok: true; readonly chosen: ChosenToolchain }
  | { readonly ok: false; readonly problem: string };

/** Lists the ways to a toolchain, the cheapest first. */
export const ATTEMPTS: readonly ((host: Host, search: ToolchainSearch) => Promise<Attempted>)[] = [
  fromHost,
  fromRustup,
  fromDebian,
  fromSources,
];

async function fromHost(
  host: Host,
  { there, targets, components }: ToolchainSearch,
): Promise<Attempted> {
  if (!there.ok) return there;
  const missing = await targetsWithoutStd(host, there.toolchain, targets);
  if (missing.length > 0)
    return { ok: false, problem: `rustc ${there.toolchain.version.release} on PATH lacks it` };
  if (components.length > 0) return { ok: false, problem: "components are rustup's to add" };
  return chosen(
    there.toolchain,
    sources(targets, () => "host"),
  );
}

async function fromRustup(host: Host, search: ToolchainSearch): Promise<Attempted> {
  const { wanted, targets, there } = search;
  const lacked = there.ok ? await targetsWithoutStd(host, there.toolchain, targets) : targets;
  const components = [...new Set([...search.components, ...search.fileComponents])];
  const found = await rustupToolchain(host, { ...wanted, targets, components });
  if (found.ok)
    return chosen(
      found.toolchain,
      sources(targets, (target) => (lacked.includes(target) ? "rustup" : "host")),
    );
  if (search.components.length === 0) return found;
  throw new Failure(
    "rust-toolchain-unavailable",
    `the components ${search.components.join(", ")} come from rustup only: ${found.problem}`,
    { remedy: "Install rustup and let it reach its server, or leave the input components out." },
  );
}

async function fromDebian(host: Host, search: ToolchainSearch): Promise<Attempted> {
  const { wanted, targets, hostTarget, fileComponents } = search;
  const { channel } = wanted;
  const found = await debianRust(host, { hostTarget, targets, channel, sources: false });
  if (!found.ok) return found;
  const names = fileComponents.join(", ");
  const notice = `the project's toolchain file asks for ${names}, which Debian's Rust has not; building needs none of them`;
  return chosen(
    found.toolchain,
    sources(targets, () => "debian"),
    fileComponents.length === 0 ? [] : [notice],
  );
}

/** Building it takes a minute or two for each target and profile, so it comes last. */
async function fromSources(host: Host, search: ToolchainSearch): Promise<Attempted> {
  const { wanted, there, hostTarget, targets } = search;
  const toolchain = await buildableToolchain(host, { ...wanted, there, hostTarget });
  if (toolchain === null) return { ok: false, problem: "no Rust with sources to build it from" };
  const missing = await targetsWithoutStd(host, toolchain, targets);
  const env = {
    ...toolchain.env,
    ...buildStdEnvironment(toolchain.version.release, missing),
  };
  const triples = missing.map(({ rustTriple }) => rustTriple).join(", ");
  const notice = `no standard library of ${triples} is to be had for this Rust: cargo builds it from its sources, wherever --target is given`;
  const source = (target: Target): StdSource =>
    missing.includes(target) ? "build-std" : toolchain.source;
  return chosen({ ...toolchain, env }, sources(targets, source), [notice]);
}

function chosen(
  toolchain: RustToolchain,
  stdSources: ChosenToolchain["stdSources"],
  notices: readonly string[] = [],
): Attempted {
  return { ok: true, chosen: { toolchain, stdSources, notices } };
}

function sources(
  targets: readonly Target[],
  source: (target: Target) => StdSource,
): ChosenToolchain["stdSources"] {
  return new Map(targets.map((target) => [target, source(target)]));
}
