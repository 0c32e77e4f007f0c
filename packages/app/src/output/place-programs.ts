import { Failure, type Host } from "@wainwright/core";
import { formatTarget } from "@wainwright/platform";
import type { Report } from "@wainwright/verify";
import type { MadeProgram } from "../made-program.ts";
import { formatManifest, MANIFEST_NAME, type ManifestProgram, parseManifest } from "./manifest.ts";
import { collisions, outputName } from "./output-name.ts";
import { programSum } from "./program-sum.ts";

/** Is one program that was made and found right. */
export interface FinishedProgram extends MadeProgram {
  /** What is inside. */
  readonly report: Report;
}

/** Is one program where its users find it. */
export interface PlacedProgram extends FinishedProgram {
  readonly row: ManifestProgram;
}

/** Says where programs go. */
export interface Placing {
  /** Absolute. */
  readonly output: string;
  readonly pattern: string;
  /** Null outside a repository. */
  readonly commit: string | null;
}

/**
 * Puts programs into the output folder, each whole or not at all, and writes down in its manifest what lies there; rows of
 * files that an earlier run made stay.
 * @throws Failure `outputs-collide`, before anything is placed.
 */
export async function placePrograms(
  host: Host,
  programs: readonly FinishedProgram[],
  placing: Placing,
): Promise<readonly PlacedProgram[]> {
  const named = programs.map((program) => ({
    program,
    file: outputName(program, placing.pattern),
  }));
  refuseCollisions([MANIFEST_NAME, ...named.map(({ file }) => file)]);
  const placed: PlacedProgram[] = [];
  for (const { program, file } of named) {
    const path = `${placing.output}/${file}`;
    await place(host, program.path, path);
    const row = await rowOf(host, { ...program, path }, { file, commit: placing.commit });
    placed.push({ ...program, path, row });
  }
  if (placed.length > 0) await writeManifest(host, placing.output, placed);
  return placed;
}

function refuseCollisions(files: readonly string[]): void {
  const [pair] = collisions(files);
  if (pair === undefined) return;
  throw new Failure("outputs-collide", `${pair[0]} and ${pair[1]} are one name on some disks`, {
    remedy: "Tell them apart in output-name: {name}, {version}, {arch}, {target}, {triple}.",
  });
}

/** A folder cannot replace another in one step: the old one makes way first. */
async function place(host: Host, from: string, to: string): Promise<void> {
  const { files } = host;
  if ((await files.info(from))?.kind !== "folder") {
    if ((await files.info(to))?.kind === "folder") await files.remove(to);
    return files.placeFile(from, to);
  }
  const parent = to.slice(0, to.lastIndexOf("/"));
  await files.makeFolder(parent);
  const aside = `${parent}/.${to.slice(parent.length + 1)}.${host.facts.pid}`;
  try {
    await files.copy(from, aside);
    await files.remove(to);
    await files.rename(aside, to);
  } finally {
    await files.remove(aside);
  }
}

async function rowOf(
  host: Host,
  { path, kind, name, version, target, seconds, report }: FinishedProgram,
  { file, commit }: { readonly file: string; readonly commit: string | null },
): Promise<ManifestProgram> {
  const { size, sha256 } = await programSum(host, path);
  const floor = report.floor?.glibc ?? null;
  const rounded = Math.round(seconds * 10) / 10;
  return {
    ...{ file, kind, name, version, target: formatTarget(target) },
    ...{ sha256, size, floor, seconds: rounded, commit },
  };
}

async function writeManifest(
  host: Host,
  output: string,
  placed: readonly PlacedProgram[],
): Promise<void> {
  const path = `${output}/${MANIFEST_NAME}`;
  const rows = placed.map(({ row }) => row);
  const own = new Set(rows.map(({ file }) => file));
  for (const row of parseManifest((await host.files.readTextIfThere(path)) ?? ""))
    if (!own.has(row.file) && (await host.files.exists(`${output}/${row.file}`))) rows.push(row);
  await host.files.write(path, formatManifest(rows));
}
