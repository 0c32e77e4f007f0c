import { parseTarget, type Target } from "@wainwright/platform";
import type { DockerfileProblem } from "./dockerfile-problem.ts";
import type { Stage } from "./stages.ts";

/**
 * Finds among the stages that are shipped those that go on from an image for another machine: by `--platform`, or by an image's name.
 * @param shipped the stages whose files are in the image, as they go on from one another.
 */
export function foreignBases(
  shipped: readonly Stage[],
  target: Target,
): readonly DockerfileProblem[] {
  return shipped.flatMap((stage) => {
    const problem = platformProblem(stage, target) ?? nameProblem(stage, target);
    return problem === null ? [] : [problem];
  });
}

function platformProblem(stage: Stage, target: Target): DockerfileProblem | null {
  const { line, platform, platformText } = stage;
  const wanted = target.dockerPlatform ?? "";
  if (platform === null || platformText === null || isPlatform(platform, target)) return null;
  const isBuilder = /BUILD(?:PLATFORM|OS|ARCH)/.test(platformText);
  const leadsTo = platform === platformText ? "" : `, which is ${platform}`;
  return {
    line,
    problem: `FROM --platform=${platformText}${leadsTo}: what is shipped would be ${isBuilder ? "the builder's machine" : platform}, not ${wanted}`,
    remedy: isBuilder
      ? "Build in a stage of its own on $BUILDPLATFORM, and begin what is shipped with a FROM without --platform."
      : "Leave --platform out: the build names the platform.",
  };
}

function isPlatform(platform: string, target: Target): boolean {
  const parsed = parseTarget(platform);
  return parsed.ok && parsed.target.dockerPlatform === target.dockerPlatform;
}

/** Official images of one architecture are named by it (`arm32v7/python`), and many others end with it. */
function nameProblem({ line, image, parent }: Stage, target: Target): DockerfileProblem | null {
  if (parent !== null || image === "scratch") return null;
  const named = namedArchitecture(image);
  if (named === null || named.target.dockerPlatform === target.dockerPlatform) return null;
  return {
    line,
    problem: `FROM ${image}: by its name ("${named.word}") it is for ${named.target.dockerPlatform}, not ${target.dockerPlatform}`,
    remedy: "Name the image that is published for all platforms, without the architecture.",
  };
}

/** Finds an architecture's word among the parts of an image's name, its host and digest left out. */
function namedArchitecture(
  image: string,
): { readonly word: string; readonly target: Target } | null {
  const [reference = ""] = image.split("@");
  const parts = reference.split("/");
  const [host = ""] = parts;
  const own = parts.length > 1 && /[.:]|^localhost$/.test(host) ? parts.slice(1) : parts;
  for (const word of own.flatMap((part) => part.toLowerCase().split(/[:-]/)).flatMap(endings)) {
    const parsed = parseTarget(word);
    if (parsed.ok && parsed.target.os === "linux") return { word, target: parsed.target };
  }
  return null;
}

/** Some architectures have an underscore in them. */
function endings(word: string): readonly string[] {
  const parts = word.split("_");
  return parts.map((_, index) => parts.slice(index).join("_"));
}
