import { Failure, type Host } from "@wainwright/core";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import { combineImages } from "./combine-images.ts";
import { type ImagePlace, nameOf } from "./image-place.ts";
import type { ImageTag } from "./image-tags.ts";
import {
  openRegistries,
  type OpenPlace,
  type Registries,
  type RegistryOptions,
} from "./open-registries.ts";
import { openSources } from "./open-sources.ts";
import { type CombinedLayout, writeLayout } from "./write-layout.ts";

/** Says which images are joined to one index, and where it goes. */
export interface ImageOptions extends RegistryOptions {
  /** Layouts of OCI, archives, folders of such, and images of this machine: "docker-daemon:app:1", "containers-storage:app:1". */
  readonly images: readonly string[];
  /** As {@link imageTags} makes them: what people pull by last. */
  readonly tags: readonly ImageTag[];
  /** Of the index, as {@link imageAnnotations} makes them. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Platforms that have to be in it, as in "linux/arm/v7". */
  readonly expected: readonly string[];
}

/**
 * Publishes images of several platforms as one index to registries. A tag that names a version never comes to name something else;
 * no tag is set before the index and all that it leads to is in every registry, and one that moves (`latest`) is set last.
 */
export function imagePublisher(host: Host, options: ImageOptions): Publisher {
  return new ImagePublisher(host, options);
}

class ImagePublisher implements Publisher {
  readonly description: string;
  readonly #host: Host;
  readonly #options: ImageOptions;
  readonly #registries: () => Promise<Registries>;
  readonly #layout: () => Promise<CombinedLayout>;

  constructor(host: Host, options: ImageOptions) {
    this.#host = host;
    this.#options = options;
    this.#registries = once(async () => openRegistries(host, options));
    this.#layout = once(async () => this.#combine());
    this.description = options.places.map(nameOf).join(", ");
  }

  async preflight(): Promise<readonly PlannedPut[]> {
    const layout = await this.#layout();
    const { opened, secrets } = await this.#registries();
    return secrets.keptBy(async () => {
      const rows: PlannedPut[] = [];
      for (const open of opened) rows.push(...(await this.#look(layout, open)));
      return rows;
    });
  }

  async publish(plan: readonly PlannedPut[]): Promise<Published> {
    refusePlan(plan);
    const layout = await this.#layout();
    const { skopeo, opened, secrets } = await this.#registries();
    const { tags } = this.#options;
    const wanted = new Set(
      plan.filter(({ standing }) => standing === "send").map((row) => row.place),
    );
    const isWanted = (place: ImagePlace, { tag }: ImageTag) => wanted.has(placeOf(place, tag));
    await secrets.keptBy(async () => {
      for (const { place, client } of opened) {
        if (!tags.some((tag) => isWanted(place, tag))) continue;
        const isWhole = await skopeo.push(layout.folder, place, layout.digest);
        // It has all but the index then, or says why not.
        if (!isWhole) await client.setTag(layout.digest, layout.text);
      }
      for (const tag of tags)
        for (const open of opened) if (isWanted(open.place, tag)) await setTag(layout, open, tag);
    });
    return publishedAs(layout, this.#options);
  }

  async #combine(): Promise<CombinedLayout> {
    const { images: paths, annotations, expected } = this.#options;
    const { skopeo } = await this.#registries();
    const combined = combineImages(await openSources(this.#host, skopeo, paths), annotations);
    if (!combined.ok)
      throw new Failure("artifact-refused", combined.problem, {
        remedy: "Name one image for each platform.",
      });
    const there = new Set(combined.images.map(({ platform }) => platform));
    const lacking = expected.filter((platform) => !there.has(platform));
    if (lacking.length > 0)
      throw new Failure("set-incomplete", `there is no image for ${lacking.join(", ")}`, {
        remedy: "Build it, or leave it out of expect.",
      });
    return writeLayout(this.#host, combined.text, combined.images);
  }

  /** Who only finds everything there need not be able to push. */
  async #look(
    layout: CombinedLayout,
    { place, client }: OpenPlace,
  ): Promise<readonly PlannedPut[]> {
    const rows: PlannedPut[] = [];
    for (const tag of this.#options.tags)
      rows.push(rowOf(layout, { place, tag, there: await client.digest(tag.tag) }));
    if (rows.some(({ standing }) => standing === "send")) await client.checkPush();
    return rows;
  }
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

/** Sets a tag, and reads what it names then. What never moves is looked at once more: somebody else may have been quicker. */
async function setTag(
  layout: CombinedLayout,
  { place, client }: OpenPlace,
  tag: ImageTag,
): Promise<void> {
  const there = tag.moves ? null : await client.digest(tag.tag);
  if (there !== null && there !== layout.digest)
    throw new Failure(
      "already-published",
      `${placeOf(place, tag.tag)} has come to name ${there} meanwhile; it was left so`,
      { remedy: "Publish a new version, and no version from two runs." },
    );
  await client.setTag(tag.tag, layout.text);
  const found = await client.readBack(tag.tag);
  if (found === layout.digest) return;
  throw new Failure(
    "published-differs",
    `${placeOf(place, tag.tag)} names ${found ?? "nothing"}, and ${layout.digest} was pushed`,
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
