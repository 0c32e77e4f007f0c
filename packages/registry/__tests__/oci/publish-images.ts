import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { Failure, type Host } from "@wainwright/core";
import type { OwnRegistry, RealHost } from "@wainwright/testing";
import { type ImagePlace, parseImagePlace } from "../../src/oci/image-place.ts";
import { type ImageOptions, imagePublisher } from "../../src/oci/image-publisher.ts";
import { type ImageTag, imageTags } from "../../src/oci/image-tags.ts";
import { makeLayout, type MadeImage } from "./made-layout.ts";

export const ARMV7 = { platform: "linux/arm/v7", label: "one" };
export const ARM64 = { platform: "linux/arm64", label: "one", isNamed: true };
export const AMD64 = { platform: "linux/amd64", label: "one", isNamed: true, isAttested: true };

/** Writes a layout into a new folder of a folder. */
export function layoutIn(folder: string, ...images: readonly MadeImage[]): string {
  return makeLayout(mkdtempSync(join(folder, "layout ")), images);
}

/** Names a repository in some registries. */
export function placesIn(
  repository: string,
  ...registries: readonly Pick<OwnRegistry, "name">[]
): readonly ImagePlace[] {
  return registries.flatMap(({ name }) => parseImagePlace(`${name}/${repository}`) ?? []);
}

/** Gives the tags of a version, and `latest`. */
export function tagsOf(version: string): readonly ImageTag[] {
  const made = imageTags(["semver", "latest"], { version, branch: null, commit: null });
  return made.ok ? made.tags : [];
}

/** Says what is published where: version 1.0.0, by nobody in particular, unless told otherwise. */
export function imageOptions(
  images: readonly string[],
  places: readonly ImagePlace[],
  changed: Partial<ImageOptions> = {},
): ImageOptions {
  return {
    ...{ images, places, tags: tagsOf("1.0.0"), annotations: {}, credentials: {} },
    ...{ expected: [], ca: null, trustedRealms: [] },
    ...{ version: "1.0.0", latest: "auto" },
    ...changed,
  };
}

/** Looks, and publishes. */
export async function publishImages({ host }: Pick<RealHost, "host">, given: ImageOptions) {
  const publisher = imagePublisher(host, given);
  const plan = await publisher.preflight();
  return { plan, done: await publisher.publish(plan) };
}

/** Tells how something fails: its code, what it says, and what it advises; "it did not fail" otherwise. */
export async function toldOf(work: Promise<unknown>): Promise<string> {
  const failed = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return failed instanceof Failure
    ? `${failed.code}: ${failed.message} ${failed.remedy}`
    : `it did not fail: ${String(failed)}`;
}

/** Is the same machine, where nobody waits before another attempt. */
export function impatient(host: Host): Host {
  return { ...host, clock: { ...host.clock, sleep: async () => undefined } };
}

/** Reads a tag as somebody else would; its very bytes. */
export function rawOf(name: string, ...more: readonly string[]): string {
  const tls = more.length === 0 ? ["--tls-verify=false"] : more;
  return execFileSync("skopeo", ["inspect", "--raw", ...tls, `docker://${name}`], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Lists the tags that a repository has, sorted. */
export async function tagsIn(registry: Pick<OwnRegistry, "name">, repository: string) {
  const answer = await fetch(`http://${registry.name}/v2/${repository}/tags/list`);
  const read = (await answer.json()) as { readonly tags?: readonly string[] | null };
  return (read.tags ?? []).toSorted();
}
