import { Failure, type Host } from "@wainwright/core";
import {
  type Artifact,
  type FoundArtifacts,
  findArtifacts,
  packCrates,
} from "@wainwright/registry";
import type { Inputs } from "./inputs.ts";
import type { PlaceName } from "./words.ts";

/** Is everything that is published, by what it is. */
export interface Goods {
  /** Wheels and source distributions. */
  readonly distributions: readonly Artifact[];
  /** Files of a release, and what build-app says of them. */
  readonly release: FoundArtifacts;
  readonly crates: readonly Artifact[];
}

/** Lists every file once, wherever it goes. */
export function filesOf({ distributions, release, crates }: Goods): readonly Artifact[] {
  const all = [...distributions, ...release.artifacts, ...crates];
  return [...new Map(all.map((artifact) => [artifact.path, artifact])).values()];
}

/** Says whether a file's name is that of a wheel or source distribution. */
export function isDistributionName(name: string): boolean {
  return /\.(?:whl|tar\.gz|zip)$/.test(name);
}

const NOTHING: FoundArtifacts = { artifacts: [], programs: [] };

/**
 * Looks up what goes to the places that were named.
 * @throws Failure `path-missing`, `nothing-to-verify`, and what packing throws
 */
export async function findGoods(host: Host, inputs: Inputs): Promise<Goods> {
  const goesTo = (...places: readonly PlaceName[]) =>
    places.some((place) => inputs.to.includes(place));
  const distributions = goesTo("python", "simple") ? await findDistributions(host, inputs) : [];
  const release = goesTo("s3", "github-release")
    ? await findArtifacts(host, inputs.files)
    : NOTHING;
  if (goesTo("s3", "github-release") && release.artifacts.length === 0) throw empty(inputs.files);
  const crates = goesTo("cargo") ? await findCrates(host, inputs) : [];
  return { distributions, release, crates };
}

async function findDistributions(host: Host, inputs: Inputs): Promise<readonly Artifact[]> {
  const folder = inputs["packages-dir"];
  const { artifacts: own } = await findArtifacts(host, [folder], isOwnDistribution);
  if (own.length === 0) throw empty([folder]);
  return own;
}

/** Signatures, locks and manifests lie beside wheels; what is below a folder has a path as its name. */
function isOwnDistribution(name: string): boolean {
  return isDistributionName(name) && !name.includes("/");
}

/** What is only yanked needs no crates; for a registry with an API they are packed as it wants them. */
async function findCrates(host: Host, inputs: Inputs): Promise<readonly Artifact[]> {
  if (inputs.crates.length > 0) return (await findArtifacts(host, inputs.crates)).artifacts;
  if (inputs.yank.length > 0 || inputs["cargo-registry"] !== null) return [];
  const project = host.files.absolute(inputs["working-directory"]);
  const packed = await packCrates(host, project, inputs["workspace-packages"]);
  return (await findArtifacts(host, packed)).artifacts;
}

function empty(lines: readonly string[]): Failure {
  return new Failure("nothing-to-verify", `nothing to publish was found in ${lines.join(", ")}`, {
    remedy: "Name the folder into which an earlier step put it, or download it first.",
  });
}
