import type { Host } from "@wainwright/core";
import {
  type Artifact,
  attestor,
  formatSums,
  type Published,
  storeAttestation,
  type Subject,
  SUMS_NAME,
  writeProvenance,
} from "@wainwright/registry";
import type { Goods } from "../goods.ts";
import type { Attesting } from "./attesting.ts";

/** Is what is attested of a run that is over. */
export interface Finished extends Attesting {
  readonly published: readonly Published[];
}

/**
 * Signs where everything comes from that was published, and writes down the sums of its files.
 * @returns the path of the bundle; "" where none is wanted.
 * @throws Failure what {@link attestor} throws, and GitHub
 */
export async function attest(host: Host, finished: Finished): Promise<string> {
  const { goods, inputs } = finished;
  const folder = inputs["output-dir"];
  const { provenance: asked } = inputs;
  // Who asks for nothing of the kind finds no folder of it.
  if (asked === "false" && !inputs.sbom) return "";
  const files = namedFiles(goods);
  if (files.length > 0) await host.files.write(`${folder}/${SUMS_NAME}`, formatSums(files));
  if (asked === "false") return "";
  const wanted = asked === "true" ? "required" : "auto";
  const signer = attestor(host, { wanted, services: null });
  const bundle = await signer.provenance(subjectsOf(finished, files));
  if (bundle === null) return "";
  const { path } = await writeProvenance(host, host.files.absolute(folder), bundle);
  await store(host, finished, bundle);
  return path;
}

/** Two places may have one file under one name; it is one subject. */
function namedFiles({ distributions, release, crates }: Goods): readonly Artifact[] {
  const all = [...distributions, ...release.artifacts, ...crates];
  return [...new Map(all.map((one) => [`${one.sha256} ${one.name}`, one])).values()];
}

/** Images have no file; their digest is that of what a registry has. */
function subjectsOf({ published }: Finished, files: readonly Artifact[]): readonly Subject[] {
  const known = new Set(files.map(({ sha256 }) => sha256));
  const all = published.flatMap(({ digests }) => Object.entries(digests));
  const images = all.flatMap(([name, digest]) => {
    const sha256 = digest.replace(/^sha256:/, "");
    return known.has(sha256) ? [] : [{ name, sha256 }];
  });
  return [...files.map(({ name, sha256 }) => ({ name, sha256 })), ...images];
}

async function store(
  host: Host,
  { source, inputs: { token } }: Finished,
  bundle: string,
): Promise<void> {
  const { api, repository, page } = source;
  if (repository === null || page === null || token === null) {
    host.log.notice("the provenance is in its file only: there is no token for GitHub to keep it");
    return;
  }
  const server = page.slice(0, -repository.length - 1);
  const at = await storeAttestation(host, { api, repository, token }, { bundle, server });
  host.log.info(`the provenance is at ${at}`);
}
