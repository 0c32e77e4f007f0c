import { Failure, type Host } from "@wainwright/core";
import {
  type Artifact,
  attestor,
  awsCredentials,
  bucketPlace,
  cargoApiPublisher,
  cargoIndexPublisher,
  type CargoRegistry,
  changelogSection,
  folderPlace,
  githubReleasePublisher,
  imagePublisher,
  type Publisher,
  pythonIndexPublisher,
  releaseSitePublisher,
  type S3Options,
  simpleBucketPublisher,
  simpleFolderPublisher,
  yankByApi,
  yankCrate,
} from "@wainwright/registry";
import type {
  BucketPlan,
  CrateProject,
  Destination,
  NotesPlan,
  StaticPlan,
} from "./plan/destination.ts";
import type { Goods } from "./goods.ts";
import { withYanks } from "./with-yanks.ts";

type Of<K extends Destination["kind"]> = Extract<Destination, { kind: K }>;

/**
 * Gives who publishes to a place.
 * @throws Failure `credentials-missing`, `path-missing`, `inputs-invalid`
 */
export async function publisherOf(
  host: Host,
  destination: Destination,
  goods: Goods,
): Promise<Publisher> {
  switch (destination.kind) {
    case "python":
      return indexPublisher(host, destination, goods);
    case "simple":
      return simplePublisher(host, destination.place, goods.distributions);
    case "oci":
      return imagesPublisher(host, destination);
    case "s3":
      return sitePublisher(host, destination, goods);
    case "cargo":
      return cratesPublisher(host, destination, goods);
    case "github-release":
      return githubPublisher(host, destination, goods);
  }
}

function indexPublisher(
  host: Host,
  { url, simpleUrl, rules, identity, attestations }: Of<"python">,
  goods: Goods,
): Publisher {
  const isWanted =
    attestations === "true" || (attestations === "auto" && identity.kind === "trusted");
  const signer = attestor(host, {
    ...{ wanted: attestations === "true" ? "required" : "auto", services: null },
  });
  return pythonIndexPublisher(host, {
    ...{ url, simpleUrl, identity, files: goods.distributions },
    ...(rules === "auto" ? {} : { rules }),
    ...(isWanted ? { attest: async (files) => signer.pep740(files) } : {}),
  });
}

function simplePublisher(host: Host, place: StaticPlan, files: readonly Artifact[]): Publisher {
  if (place.kind === "folder") return simpleFolderPublisher(host, { ...place, files });
  const servesFolders = place.url !== null;
  return simpleBucketPublisher(host, { ...bucketOptions(host, place), servesFolders, files });
}

function imagesPublisher(
  host: Host,
  { repositories, platforms, logins, ...image }: Of<"oci">,
): Publisher {
  const options = { ...image, places: repositories, expected: platforms, credentials: logins };
  return imagePublisher(host, options);
}

function sitePublisher(
  host: Host,
  { bucket, branch, version, name, url, latest, cloudFront }: Of<"s3">,
  { release }: Goods,
): Publisher {
  const s3 = s3Options(host, bucket);
  const { credentials } = s3;
  return releaseSitePublisher(host, {
    ...{ s3, prefix: bucket.prefix, branch, version, name, url, latest, ...release },
    cloudFront: cloudFront === null ? null : { ...cloudFront, credentials },
  });
}

function cratesPublisher(host: Host, cargo: Of<"cargo">, goods: Goods): Publisher {
  const { registry, yank: versions } = cargo;
  const paths = pathsOf(goods.crates);
  if (registry.kind === "api") {
    const own = registry.registry;
    return withYanks(apiPublisher(host, own, { paths, project: cargo.project }), {
      ...{ place: `the Cargo registry ${own.name}`, versions },
      yankOne: async (version) => yankByApi(host, own, { ...version, yanked: true }),
    });
  }
  const place = staticPlace(host, registry.place);
  return withYanks(paths.length === 0 ? null : cargoIndexPublisher(host, place, paths), {
    ...{ place: place.name, versions },
    yankOne: async (version) => yankCrate(place, { ...version, yanked: true }),
  });
}

interface Crates {
  readonly paths: readonly string[];
  readonly project: CrateProject | null;
}

function apiPublisher(
  host: Host,
  registry: CargoRegistry,
  { paths, project }: Crates,
): Publisher | null {
  if (project !== null)
    return cargoApiPublisher(host, { registry, crates: { kind: "project", ...project } });
  if (paths.length === 0) return null;
  return cargoApiPublisher(host, { registry, crates: { kind: "packed", paths } });
}

function staticPlace(host: Host, place: StaticPlan): ReturnType<typeof folderPlace> {
  return place.kind === "folder"
    ? folderPlace(host, place)
    : bucketPlace(host, bucketOptions(host, place));
}

async function githubPublisher(
  host: Host,
  { api, repository, token, draft, notes, latest }: Of<"github-release">,
  { release }: Goods,
): Promise<Publisher> {
  return githubReleasePublisher(host, {
    place: { api, repository, token },
    draft: { ...draft, notes: await notesOf(host, notes) },
    ...{ artifacts: release.artifacts, latest },
  });
}

/** Null: GitHub writes them. */
async function notesOf(
  host: Host,
  { body, path, changelog, version }: NotesPlan,
): Promise<string | null> {
  if (body !== null) return body;
  if (path === null) {
    const text = await host.files.readTextIfThere(changelog);
    return text === null ? null : changelogSection(text, version);
  }
  const text = await host.files.readTextIfThere(path);
  if (text !== null) return text;
  throw new Failure("path-missing", `there is no ${path}`, { remedy: "Correct body-path." });
}

function bucketOptions(host: Host, place: Extract<StaticPlan, { kind: "bucket" }>) {
  const { prefix, url } = place;
  return { s3: s3Options(host, place), prefix, url: url ?? addressOf(place) };
}

/** Where a bucket that is public is read. */
function addressOf({ endpoint, bucket, prefix }: BucketPlan): string {
  return [endpoint.replace(/\/+$/, ""), bucket, prefix].filter((part) => part !== "").join("/");
}

function s3Options(host: Host, { endpoint, region, bucket }: BucketPlan): S3Options {
  return { endpoint, region, bucket, credentials: awsCredentials(host) };
}

function pathsOf(artifacts: readonly { readonly path: string }[]): readonly string[] {
  return artifacts.map(({ path }) => path);
}
