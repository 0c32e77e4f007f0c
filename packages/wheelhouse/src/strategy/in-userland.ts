import { basename } from "node:path/posix";
import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { planUserland, type Userland, type UserlandPurpose } from "@wainwright/toolchain";
import { buildInUserland } from "../isolated/build-in-userland.ts";
import type { BuildRequest, BuiltWheel } from "./strategy.ts";

/** Says why no userland of the target can be had for a purpose; null when it can. */
export function userlandProblem(
  { target, interpreter, image }: BuildRequest,
  host: Target,
  purpose: UserlandPurpose,
): string | null {
  if (host.os !== "linux") return `userlands need a Linux host; this one is ${host.name}`;
  if (target.os !== "linux") return `${target.name} has no userland`;
  if (image !== null) return null;
  const plan = planUserland(target, interpreter, purpose);
  return plan.ok ? null : plan.problem;
}

/** Builds in a userland, and leaves the wheel in the output folder with where the libraries are that it may need. */
export async function wheelInUserland(
  host: Host,
  request: BuildRequest,
  place: { readonly userland: Userland; readonly tools: string; readonly output: string },
): Promise<BuiltWheel> {
  const { userland, tools, output } = place;
  const built = await buildInUserland(host, {
    ...request,
    userland,
    project: request.project.folder,
  });
  const path = `${output}/${basename(built)}`;
  await host.files.copy(built, path);
  return { path, tools, libraries: librariesOf(userland) };
}

/**
 * Says where a userland's libraries are on the host, as LD_LIBRARY_PATH has it. Null for one of the host's own
 * architecture: its C library would reach the host's programs too.
 */
export function librariesOf({ root, emulated: foreign, target }: Userland): string | null {
  if (root === null || !foreign) return null;
  return libraryFolders(target)
    .map((folder) => `${root}${folder}`)
    .join(":");
}

function libraryFolders({ gnuTriplet }: Target): readonly string[] {
  return ["/usr/local/lib", ...(gnuTriplet === null ? [] : [`/usr/lib/${gnuTriplet}`]), "/usr/lib"];
}
