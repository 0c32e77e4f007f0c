import { Failure, type Host } from "@wainwright/core";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import { type LatestChoice, latestMove } from "../version/latest-move.ts";
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
import type { RegistryClient } from "./registry-client.ts";
import { type CombinedLayout, writeLayout } from "./write-layout.ts";

/** Says which images are joined to one index, and where it goes. */
export interface ImageOptions extends RegistryOptions {
  /** Layouts of OCI, archives, folders of such, and images of this machine: "docker-daemon:app:1", "containers-storage:app:1". */
  readonly images: readonly string[];
  /** As {@link imageTags} makes them: what people pull by last. */
  readonly tags: readonly ImageTag[];
  /** Which version it is; null for none. Tags that only go forward ask for it. */
  readonly version: string | null;
  /** Whether such tags come to it. */
  readonly latest: LatestChoice;
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
        await client.checkRealm();
        const isWhole = await skopeo.push(layout.folder, place, layout.digest);
        // It has all but the index then, or says why not.
        if (!isWhole) await client.setTag(layout.digest, layout.text);
      }
      for (const tag of tags)
        for (const open of opened) if (isWanted(open.place, tag)) await setTag(layout, open, tag);
    });
    return publishedAs(layout, this.#options, namedBy(plan));
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
    for (const tag of this.#options.tags) {
      const there = await client.digest(tag.tag);
      const stays = await this.#reasonToStay(layout, client, { tag, there });
      rows.push(rowOf(layout, { place, tag, there, stays }));
    }
    if (rows.some(({ standing }) => standing === "send")) {
      await client.checkRealm();
      await client.checkPush();
    }
    return rows;
  }

  /** Null where a tag may come to this image. Only of a version that something else says of itself can it be told which is newer. */
  async #reasonToStay(
    { digest }: CombinedLayout,
    client: RegistryClient,
    { tag, there }: Pick<Asked, "tag" | "there">,
  ): Promise<string | null> {
    const { version, latest } = this.#options;
    if (tag.moves !== "forward" || there === digest || version === null) return null;
    const current = there === null ? null : await client.version(tag.tag);
    const move = latestMove(latest, version, current === null ? null : { version: current });
    return move.moves ? null : move.reason;
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
  /** Why it is to go on naming that; null where it need not. */
  readonly stays: string | null;
}

function rowOf({ digest, bytes }: CombinedLayout, asked: Asked): PlannedPut {
  const { place, tag, there, stays } = asked;
  const row = { name: digest, place: placeOf(place, tag.tag), reason: "", remedy: "", bytes };
  if (stays !== null) return { ...row, standing: "stays", reason: stays, bytes: 0 };
  if (there === null) return { ...row, standing: "send" };
  if (there === digest) return { ...row, standing: "there", reason: "it is there", bytes: 0 };
  if (tag.moves !== "never") return { ...row, standing: "send", reason: `it names ${there} now` };
  return {
    ...{ ...row, standing: "differs" },
    reason: `it names ${there}, and what is published does not change`,
    remedy: "Publish a new version, or delete that tag in the registry.",
  };
}

function placeOf(place: ImagePlace, tag: string): string {
  return `${nameOf(place)}:${tag}`;
}

/** Gives the places that name the image when all is sent: not those that stay with a newer one. */
function namedBy(plan: readonly PlannedPut[]): ReadonlySet<string> {
  const named = plan.filter(({ standing }) => standing !== "stays");
  return new Set(named.map(({ place }) => place));
}

/** Sets a tag, and reads what it names then. What never moves is looked at once more: somebody else may have been quicker. */
async function setTag(
  layout: CombinedLayout,
  { place, client }: OpenPlace,
  tag: ImageTag,
): Promise<void> {
  const there = tag.moves === "never" ? await client.digest(tag.tag) : null;
  if (there !== null && there !== layout.digest)
    throw new Failure(
      "already-published",
      `${placeOf(place, tag.tag)} has come to name ${there} meanwhile; it was left so`,
      { remedy: "Publish a new version, and no version from two runs." },
    );
  await client.setTag(tag.tag, layout.text);
  const found = await client.readBack(tag.tag, layout.digest);
  if (found === layout.digest) return;
  throw new Failure(
    "published-differs",
    `${placeOf(place, tag.tag)} names ${found ?? "nothing"}, and ${layout.digest} was pushed`,
    { remedy: "Look whether something else publishes to that tag, then run again." },
  );
}

function publishedAs(
  { digest }: CombinedLayout,
  { places, tags }: ImageOptions,
  named: ReadonlySet<string>,
): Published {
  const at = (place: ImagePlace) =>
    tags.map(({ tag }) => placeOf(place, tag)).filter((one) => named.has(one));
  return {
    urls: places.flatMap(at),
    digests: Object.fromEntries(places.map((place) => [nameOf(place), digest])),
    install: places.flatMap((place) => at(place).slice(-1)).map((name) => `docker pull ${name}`),
  };
}
