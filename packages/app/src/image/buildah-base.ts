import { Failure, type Host, isRecord, jsonOrNull } from "@wainwright/core";
import { parseTarget } from "@wainwright/platform";
import { buildFailure } from "./build-failure.ts";
import type { BuildahStore } from "./buildah-store.ts";
import { platformOf } from "./image-config.ts";

/** Says which base image is taken, and for which platform. */
export interface BaseImage {
  readonly image: string;
  /** As in "linux/arm/v7". */
  readonly platform: string;
  /** Where it is named: "Dockerfile:3". */
  readonly place: string;
}

/**
 * Takes a base image into a store and looks what it is for.
 * @returns its id.
 * @throws Failure `image-failed` where it is not published for the platform, or is for another one whatever was asked.
 */
export async function takeBase(host: Host, store: BuildahStore, base: BaseImage): Promise<string> {
  const { image, platform, place } = base;
  const pull = {
    // A tag may have moved since a kept store has it.
    argv: store.command("pull", "--quiet", "--policy", "always", "--platform", platform, image),
    ...{ label: `buildah pull ${image} for ${platform}`, quiet: true },
  };
  const pulled = await host.exec.run(pull);
  if (pulled.exitCode !== 0) throw buildFailure(pull, pulled, { platform, base: { image, place } });
  const id = pulled.stdout.trim().split("\n").at(-1) ?? "";
  const argv = store.command("inspect", "--type", "image", id);
  const inspected = await host.exec.run({ argv, quiet: true });
  const found = platformIn(jsonOrNull(inspected.stdout));
  if (found === null || isSame(found, platform)) return id;
  throw new Failure("image-failed", `${place}: ${image} is ${found}, and not ${platform}`, {
    remedy: image.includes("@")
      ? "The digest is that of one platform's image: pin the digest of the index, which has them all."
      : `Choose a base image that is published for ${platform}.`,
  });
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [parseTarget(one), parseTarget(other)];
  return one === other || (a.ok && b.ok && a.target === b.target);
}

/** buildah leaves out what it does not know: the variant, in older versions. */
function platformIn(inspected: unknown): string | null {
  const config = isRecord(inspected) ? inspected["OCIv1"] : null;
  return isRecord(config) ? platformOf(config) : null;
}
