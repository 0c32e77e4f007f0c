import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { findToolchainFile } from "./find-toolchain-file.ts";
import { hostRust } from "./host-rust.ts";
import type { FullRustRequest } from "./rust-request.ts";
import { ATTEMPTS, type ChosenToolchain, type ToolchainSearch } from "./toolchain-attempts.ts";

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
  const search = await startSearch(host, request, hostTarget);
  const problems: string[] = [];
  for (const attempt of ATTEMPTS) {
    const tried = await attempt(host, search);
    if (tried.ok) return tried.chosen;
    problems.push(tried.problem);
  }
  throw unavailable(search, problems);
}

async function startSearch(
  host: Host,
  request: FullRustRequest,
  hostTarget: Target,
): Promise<ToolchainSearch> {
  const { toolchain, workingDirectory, targets } = request;
  const file = await findToolchainFile(host, workingDirectory);
  const wanted = { toolchain, channel: toolchain ?? file?.channel ?? null, workingDirectory };
  return {
    wanted,
    targets,
    hostTarget,
    components: request.components,
    fileComponents: file?.components ?? [],
    there: await hostRust(host, wanted),
  };
}

function unavailable({ targets, there }: ToolchainSearch, problems: readonly string[]): Failure {
  const triples = targets.map(({ rustTriple }) => rustTriple).join(", ");
  const reasons = problems.map((problem) => `- ${problem}`);
  return new Failure(
    there.ok ? "rust-std-unavailable" : "rust-toolchain-unavailable",
    [`no Rust with the standard library of ${triples}:`, ...reasons].join("\n"),
    {
      remedy:
        "Install rustup (rustup target add …), let it or a Debian mirror be reached, or add the component rust-src so that the standard library is built.",
    },
  );
}
