import type { Published } from "../plan/publisher.ts";
import type { Distribution } from "./distribution.ts";
import type { IndexPlace } from "./index-place.ts";
import type { SimpleClient } from "./simple-client.ts";

/** Says where people find what was published to an index, and how they install it. */
export function publishedOf(
  distributions: readonly Distribution[],
  { place, client }: { readonly place: IndexPlace; readonly client: SimpleClient | null },
): Published {
  const releases = new Map(
    distributions.map(({ project, named }) => [
      `${project}==${named.version}`,
      { project, version: named.version },
    ]),
  );
  const option = indexOption(place, client);
  return {
    urls: [...releases.values()].map(({ project, version }) =>
      place.isPublic && place.simpleUrl !== null
        ? new URL(`/project/${project}/${version}/`, place.simpleUrl).href
        : new URL(`${project}/`, client?.url ?? place.uploadUrl).href,
    ),
    digests: Object.fromEntries(
      distributions.map(({ name, sha256 }) => [name, `sha256:${sha256}`]),
    ),
    install: [...releases.keys()].map((pin) => `pip install ${option}${pin}`),
  };
}

/** The public index is where installers look by themselves. */
function indexOption(place: IndexPlace, client: SimpleClient | null): string {
  return place.isDefault || client === null ? "" : `--index-url ${client.url} `;
}
