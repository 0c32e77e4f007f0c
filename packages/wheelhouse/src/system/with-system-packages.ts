import { Failure, type Host } from "@wainwright/core";
import type { BuildRequest, BuiltWheel } from "../strategy/strategy.ts";
import { missingLibraries } from "./missing-libraries.ts";

/** Builds that look for one library after the other name the next one only when the last is there. */
const MOST_ROUNDS = 5;

/**
 * Builds, and where the build's words name libraries that Debian has, adds their development packages to the userland and
 * builds again; that is told.
 * @throws Failure of the last build.
 */
export async function withSystemPackages(
  host: Host,
  request: BuildRequest,
  build: (request: BuildRequest) => Promise<BuiltWheel>,
): Promise<BuiltWheel> {
  return round(host, request, { build, left: MOST_ROUNDS });
}

interface Rounds {
  readonly build: (request: BuildRequest) => Promise<BuiltWheel>;
  readonly left: number;
}

async function round(host: Host, request: BuildRequest, rounds: Rounds): Promise<BuiltWheel> {
  try {
    return await rounds.build(request);
  } catch (thrown) {
    const more = rounds.left === 0 ? [] : hintsOf(thrown, request);
    if (more.length === 0) throw thrown;
    host.log.notice(
      `the build misses what Debian has in ${more.join(", ")}: it is tried again with it. Name it in packages to spare the try.`,
      { title: "packages added" },
    );
    const packages = [...request.packages, ...more];
    return round(host, { ...request, packages }, { ...rounds, left: rounds.left - 1 });
  }
}

/** An image brings its own packages. */
function hintsOf(thrown: unknown, { packages, image }: BuildRequest): readonly string[] {
  if (!(thrown instanceof Failure) || thrown.code !== "build-failed" || image !== null) return [];
  const words = [thrown.message, ...thrown.diagnoses.map(({ line }) => line)].join("\n");
  return missingLibraries(words).filter((name) => !packages.includes(name));
}
