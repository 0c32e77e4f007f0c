import { basename } from "node:path/posix";
import { Failure, type Host } from "@wainwright/core";
import {
  normalizeProjectName,
  parseMetadata,
  parseSdistName,
  parseWheelName,
} from "@wainwright/wheel";
import type { NamedFile } from "../artifact/artifact.ts";
import type { Distribution, DistributionProblem } from "./distribution.ts";
import { type ReadContents, readSdist, readWheel } from "./read-contents.ts";

/** Is a distribution, or a file that is none. */
export type ReadDistribution =
  | { readonly ok: true; readonly distribution: Distribution }
  | {
      readonly ok: false;
      readonly name: string;
      readonly size: number;
      readonly problem: DistributionProblem;
    };

/**
 * Reads wheels and source distributions, in the order given, by the last part of their names. What is wrong with one is told with it.
 * @throws Failure `path-missing`
 */
export async function readDistributions(
  host: Host,
  files: readonly NamedFile[],
): Promise<readonly ReadDistribution[]> {
  const read: ReadDistribution[] = [];
  const each = new Map(
    files.map(({ path, name }) => [`${basename(name)}\n${path}`, { path, name: basename(name) }]),
  );
  // One after the other: each is read through once for its digest, and disks are no quicker in parallel.
  for (const file of each.values()) read.push(await readDistribution(host, file));
  return read;
}

async function readDistribution(host: Host, { path, name }: NamedFile): Promise<ReadDistribution> {
  const real = (await host.files.exists(path)) ? await host.files.realPath(path) : path;
  const info = await host.files.info(real);
  if (info === null || info.kind !== "file")
    throw new Failure("path-missing", `${path} is no file`, { remedy: "Check the path." });
  const parsed = parseName(name);
  if (typeof parsed === "string")
    return { ok: false, name, size: info.size, problem: noDistribution(parsed) };
  const { named, kind, tags } = parsed;
  const inside = await readInside(host, real, { kind, name, named });
  const distribution: Distribution = {
    ...{ path: real, name, size: info.size, sha256: await host.files.sha256(real) },
    ...{ kind, named, tags, project: normalizeProjectName(named.project), ...withMetadata(inside) },
    metadataBytes: kind === "wheel" ? inside.metadata : null,
  };
  return { ok: true, distribution };
}

type Name = Pick<Distribution, "kind" | "named" | "tags">;

function parseName(name: string): Name | string {
  if (name.endsWith(".whl")) {
    const wheel = parseWheelName(name);
    if (!wheel.ok) return wheel.problem;
    const { distribution: project, version, tags } = wheel.name;
    return { kind: "wheel", named: { project, version }, tags };
  }
  const sdist = parseSdistName(name);
  if (!sdist.ok) return sdist.problem;
  const { distribution: project, version } = sdist.name;
  return { kind: "sdist", named: { project, version }, tags: [] };
}

function noDistribution(reason: string): DistributionProblem {
  return {
    code: "not-a-distribution",
    reason,
    remedy: "Leave it out, or give it the name that its build gave it.",
  };
}

async function readInside(
  host: Host,
  path: string,
  { kind, name, named }: Pick<Distribution, "kind" | "name" | "named">,
): Promise<ReadContents> {
  const file = await host.files.openForReading(path);
  try {
    return kind === "wheel" ? await readWheel(file, named) : await readSdist(file, name);
  } finally {
    await file.close();
  }
}

function withMetadata(inside: ReadContents): Pick<Distribution, "metadata" | "contents"> {
  const { problems, hasRecord, metadata, licensePaths } = inside;
  const hasMetadata = metadata !== null;
  const parsed = hasMetadata ? parseMetadata(new TextDecoder().decode(metadata)) : null;
  const metadataProblems = parsed?.ok === false ? parsed.problems : [];
  const known = parsed?.ok === true ? parsed.metadata : null;
  const licenses = known?.licenseFiles ?? [];
  const missingLicenses = licenses.filter((file) => !licensePaths.has(file));
  return {
    metadata: known,
    contents: { problems, hasRecord, hasMetadata, metadataProblems, missingLicenses },
  };
}
