import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { removeTree } from "../system/remove-tree.ts";
import { makeDebianRoot } from "../userland/debian-root.ts";
import { askToolchain } from "./ask-toolchain.ts";
import { type DebianRust, debianRusts } from "./debian-rust-packages.ts";
import { DEBIAN_RUST_PROGRAMS, debianRustWrapper } from "./debian-rust-wrapper.ts";
import type { HostRust } from "./host-rust.ts";
import { targetsWithoutStd } from "./installed-std.ts";
import { satisfiesChannel } from "./rust-version.ts";

/** Says which Rust is wanted of Debian. */
export interface DebianRustRequest {
  readonly hostTarget: Target;
  /** Whose standard library is needed besides the host's. */
  readonly targets: readonly Target[];
  readonly channel: string | null;
  /** Whether the sources of the standard library are needed. */
  readonly sources: boolean;
}

/** Brings rustc, cargo and the targets' standard libraries from Debian's packages, without installing them; tells why it cannot. */
export async function debianRust(host: Host, request: DebianRustRequest): Promise<HostRust> {
  const { hostTarget, targets, channel } = request;
  const candidates = debianRusts(hostTarget, targets, channel);
  const problems: string[] = [];
  for (const candidate of candidates) {
    const found = await tryCandidate(host, candidate, request);
    if (found.ok) return found;
    problems.push(found.problem);
  }
  const names = targets.map(({ rustTriple }) => rustTriple).join(", ") || hostTarget.rustTriple;
  const none = `Debian has no Rust${channel === null ? "" : ` ${channel}`} for ${hostTarget.name} with the standard library of ${names}`;
  return {
    ok: false,
    problem: [...problems, ...(candidates.length === 0 ? [none] : [])].join("; "),
  };
}

async function tryCandidate(
  host: Host,
  candidate: DebianRust,
  request: DebianRustRequest,
): Promise<HostRust> {
  try {
    return await unpack(host, candidate, request);
  } catch (thrown) {
    if (!(thrown instanceof Failure) || !PASSED_OVER.has(thrown.code)) throw thrown;
    const [reason = ""] = thrown.message.split("\n");
    return { ok: false, problem: `${candidate.rustc} of Debian ${candidate.suite}: ${reason}` };
  }
}

/** Failures that another suite, or another source of Rust, may not have. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  "userland-failed",
  "tool-missing",
  "no-root",
  "tool-failed",
]);

async function unpack(
  host: Host,
  candidate: DebianRust,
  request: DebianRustRequest,
): Promise<HostRust> {
  const { hostTarget, targets, channel } = request;
  const own = hostTarget.debianArchitecture ?? "";
  const foreign = targets
    .map(({ debianArchitecture }) => debianArchitecture ?? "")
    .filter((name) => name !== own)
    .toSorted();
  const { rustc, cargo, std, sources, suite } = candidate;
  const { path: root, hit } = await makeDebianRoot(host, {
    suite,
    architectures: [own, ...foreign],
    packages: [
      rustc,
      cargo,
      std,
      ...foreign.map((name) => `${std}:${name}`),
      ...(request.sources ? [sources] : []),
    ],
  });
  if (!hit) await dropForeignLlvm(host, root, request);
  const bin = await writeWrappers(host, root, hostTarget);
  const programs = { rustc: `${bin}/rustc`, cargo: `${bin}/cargo` };
  const answer = await askToolchain(host, programs);
  if (!answer.ok) return answer;
  const { release } = answer.facts.version;
  if (channel !== null && !satisfiesChannel(release, channel))
    return {
      ok: false,
      problem: `${rustc} of Debian ${suite} is ${release} by now, not ${channel}`,
    };
  const missing = await targetsWithoutStd(host, answer.facts, targets);
  if (missing.length > 0)
    return { ok: false, problem: `${rustc} of Debian ${suite} does not find its standard library` };
  const where = { source: "debian", path: [bin], env: {}, runtimeRoot: root } as const;
  return { ok: true, toolchain: { ...where, ...programs, ...answer.facts } };
}

/** A foreign standard library depends on the foreign LLVM, which is 120 MB or more and of no use here. */
async function dropForeignLlvm(
  host: Host,
  root: string,
  { hostTarget, targets }: DebianRustRequest,
): Promise<void> {
  const triplets = targets.map(({ gnuTriplet }) => gnuTriplet);
  for (const triplet of triplets.filter((name) => name !== hostTarget.gnuTriplet)) {
    const folder = `${root}/usr/lib/${triplet ?? ""}`;
    for (const name of await host.files.list(folder))
      if (name.startsWith("libLLVM")) await removeTree(host, `${folder}/${name}`);
  }
}

async function writeWrappers(host: Host, root: string, hostTarget: Target): Promise<string> {
  const scripts = DEBIAN_RUST_PROGRAMS.map(
    (program) => [program, debianRustWrapper(program, { root, hostTarget })] as const,
  );
  const { path } = await host.cache.folder({
    kind: "debian-rust",
    key: JSON.stringify(scripts),
    make: async (folder) => {
      await host.files.makeFolder(`${folder}/bin`);
      for (const [program, script] of scripts)
        await host.files.write(`${folder}/bin/${program}`, script, 0o755);
    },
  });
  return `${path}/bin`;
}
