import { Failure, type Host } from "@wainwright/core";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { combineImages } from "./combine-images.ts";
import type { ImagePlace } from "./image-place.ts";
import type { ImageTag } from "./image-tags.ts";
import { openSources } from "./open-sources.ts";
import { type ImageCredentials, nameOf, Skopeo } from "./skopeo.ts";
import { type CombinedLayout, writeLayout } from "./write-layout.ts";

/** Says which images are joined to one index, and where it goes. */
export interface ImageOptions {
  /** Folders of OCI layouts, and archives. */
  readonly images: readonly string[];
  readonly places: readonly ImagePlace[];
  /** As {@link imageTags} makes them: what people pull by last. */
  readonly tags: readonly ImageTag[];
  /** Of the index. */
  readonly annotations: Readonly<Record<string, string>>;
  /** For all places; null for those of docker's own login. */
  readonly credentials: ImageCredentials | null;
  /** Platforms that have to be in it, as in "linux/arm/v7". */
  readonly expected: readonly string[];
}

/**
 * Publishes images of several platforms as one index to registries. A tag that names a version never comes to name something else;
 * one that moves (`latest`) is set only when the index is whole in every registry.
 */
export function imagePublisher(host: Host, options: ImageOptions): Publisher {
  const { places, tags } = options;
  const opened = once(async () => open(host, options));
  return {
    description: places.map(nameOf).join(", "),
    async preflight() {
      const { skopeo, layout } = await opened();
      const rows: PlannedPut[] = [];
      for (const place of places)
        for (const tag of tags) {
          const there = await skopeo.digest(place, tag.tag);
          rows.push(rowOf(layout, { place, tag, there }));
        }
      return rows;
    },
    async publish(plan) {
      const { skopeo, layout } = await opened();
      const wanted = new Set(
        plan.filter(({ standing }) => standing === "send").map((row) => row.place),
      );
      for (const { tag } of tags)
        for (const place of places) {
          if (!wanted.has(placeOf(place, tag))) continue;
          await skopeo.push(layout.folder, place, tag);
          await readBack(skopeo, layout, { place, tag });
        }
      return publishedAs(layout, options);
    },
  };
}

interface Opened {
  readonly skopeo: Skopeo;
  readonly layout: CombinedLayout;
}

async function open(host: Host, options: ImageOptions): Promise<Opened> {
  const skopeo = await Skopeo.open(host, options.places, options.credentials);
  const images = await openSources(host, skopeo, options.images);
  const combined = combineImages(images, options.annotations);
  if (!combined.ok)
    throw new Failure("artifact-refused", combined.problem, {
      remedy: "Name one image for each platform.",
    });
  const there = new Set(combined.images.map(({ platform }) => platform));
  const lacking = options.expected.filter((platform) => !there.has(platform));
  if (lacking.length > 0)
    throw new Failure("set-incomplete", `there is no image for ${lacking.join(", ")}`, {
      remedy: "Build it, or leave it out of expect.",
    });
  return { skopeo, layout: await writeLayout(host, combined.text, combined.images) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return async () => (made ??= make());
}

interface Asked {
  readonly place: ImagePlace;
  readonly tag: ImageTag;
  /** The digest that the tag names; null for none. */
  readonly there: string | null;
}

function rowOf({ digest, bytes }: CombinedLayout, { place, tag, there }: Asked): PlannedPut {
  const row = { name: digest, place: placeOf(place, tag.tag), reason: "", remedy: "", bytes };
  if (there === null) return { ...row, standing: "send" };
  if (there === digest) return { ...row, standing: "there", reason: "it is there", bytes: 0 };
  if (tag.moves) return { ...row, standing: "send", reason: `it names ${there} now` };
  return {
    ...{ ...row, standing: "differs" },
    reason: `it names ${there}, and what is published does not change`,
    remedy: "Publish a new version, or delete that tag in the registry.",
  };
}

function placeOf(place: ImagePlace, tag: string): string {
  return `${nameOf(place)}:${tag}`;
}

async function readBack(
  skopeo: Skopeo,
  { digest }: CombinedLayout,
  { place, tag }: { readonly place: ImagePlace; readonly tag: string },
): Promise<void> {
  const found = await skopeo.digest(place, tag);
  if (found === digest) return;
  throw new Failure(
    "published-differs",
    `${placeOf(place, tag)} names ${found ?? "nothing"}, and ${digest} was pushed`,
    { remedy: "Look whether something else publishes to that tag, then run again." },
  );
}

function publishedAs({ digest }: CombinedLayout, { places, tags }: ImageOptions): Published {
  const last = tags.at(-1)?.tag ?? "";
  return {
    urls: places.flatMap((place) => tags.map(({ tag }) => placeOf(place, tag))),
    digests: Object.fromEntries(places.map((place) => [nameOf(place), digest])),
    install: places.map((place) => `docker pull ${placeOf(place, last)}`),
  };
}
