import { Failure, type Host } from "@wainwright/core";
import { hostTarget, openCrossUserland } from "@wainwright/toolchain";
import { type BuilderKind, buildSystemOf } from "../plan/build-system.ts";
import { librariesOf, wheelInUserland } from "../strategy/in-userland.ts";
import type { BuildRequest, BuiltWheel } from "../strategy/strategy.ts";
import { withSystemPackages } from "../system/with-system-packages.ts";
import { hostWheels } from "./host-wheels.ts";

/**
 * Builds a project by its own backend with a Python of the host, and compilers that make the target's code: the quickest
 * way, and right as long as a build asks nothing that this Python cannot answer for the target.
 * @throws Failure `target-unserved` where that is known beforehand.
 */
export async function crossInUserland(
  host: Host,
  wanted: BuildRequest,
  output: string,
): Promise<BuiltWheel> {
  await refuseUnserved(host, wanted.project.folder);
  const wheelsFor = hostWheels(host, { ...wanted, hostTarget: hostTarget(host) });
  return withSystemPackages(host, wanted, async (request) => {
    const userland = await openCrossUserland(host, request);
    const { sysroot } = userland;
    const built = await wheelInUserland(
      host,
      { ...request, wheelsFor },
      {
        userland,
        tools: `${userland.description}, for ${sysroot.description} ${userland.tools}`,
        output,
      },
    );
    return { ...built, libraries: librariesOf(sysroot) };
  });
}

/** The first needs Rust with a target of its own, and of the others nobody knows what they ask. */
const UNSERVED: ReadonlySet<BuilderKind> = new Set<BuilderKind>(["setuptools-rust", "other"]);

async function refuseUnserved(host: Host, folder: string): Promise<void> {
  const text = await host.files.readTextIfThere(`${folder}/pyproject.toml`);
  const { builder, backend } = buildSystemOf(text, { nativeSources: true, setupPy: null });
  if (!UNSERVED.has(builder)) return;
  const what = builder === "other" ? (backend ?? "its backend") : builder;
  throw new Failure("target-unserved", `cross-compiling does not serve ${what}`, {
    remedy: "Choose strategy: accelerated, which serves every backend.",
  });
}
