import { type Command, type Completed, Failure, toolFailure } from "@wainwright/core";

/** What engines say of a base image that is not published for a platform: buildah, BuildKit, and docker's own store. */
const NO_PLATFORM =
  /no image found in (?:image index|manifest list) for|no match for platform in manifest|no matching manifest for/;
/** How BuildKit names the image. */
const SOLVED = /failed to solve: (?<image>\S+): failed to resolve source metadata/;
const FULL = /no space left on device|\bENOSPC\b/i;

/** Says what of a Dockerfile an engine was at. */
export interface BuildPlace {
  /** As in "linux/arm/v7". */
  readonly platform: string;
  /** The base image that was taken, and where it is named; null while building. */
  readonly base: { readonly image: string; readonly place: string } | null;
}

/** Reports a build, or the taking of a base image, that did not succeed: in an engine's own words, and by their cause where it is known. */
export function buildFailure(command: Command, completed: Completed, place: BuildPlace): Failure {
  const { platform, base } = place;
  const what =
    base === null
      ? `the image could not be built for ${platform}`
      : `${base.place}: FROM ${base.image} could not be taken for ${platform}`;
  const own = { ...command, argv: ownWords(command.argv) };
  const failure = toolFailure(own, completed, { code: "image-failed", what, remedy: REMEDY });
  if (FULL.test(completed.output)) return withCode(failure, "disk-full", failure.message, ROOM);
  if (!NO_PLATFORM.test(completed.output)) return failure;
  const named = SOLVED.exec(completed.output)?.groups?.["image"] ?? "a base image";
  const image = base === null ? named : `${base.place}: ${base.image}`;
  const words = completed.output.split("\n").findLast((line) => NO_PLATFORM.test(line)) ?? "";
  return withCode(
    failure,
    "image-failed",
    `${image} has no ${platform}\n${words.trim()}`,
    `Choose a base image, or a tag, that is published for ${platform}, or build that stage from another.`,
  );
}

const ROOM =
  "Make room where the builder keeps images, and in the temporary folder: prune what other builds left (docker system prune, the folder of layer-cache), or name another disk in RUNNER_TEMP.";
const REMEDY =
  "Read the builder's words above: what a RUN printed stands before the instruction that failed.";

/** What starts an engine in a place of its own is not what failed. */
function ownWords([first, ...rest]: Command["argv"]): Command["argv"] {
  const [program, ...words] = rest.slice(rest.indexOf("--") + 1);
  return first === "unshare" && program !== undefined ? [program, ...words] : [first, ...rest];
}

function withCode(
  failure: Failure,
  code: "disk-full" | "image-failed",
  ...[message, remedy]: [string, string]
): Failure {
  return new Failure(code, message, { remedy, diagnoses: failure.diagnoses });
}
