import { Failure, type Host } from "@wainwright/core";
import {
  formatManifest,
  MANIFEST_NAME,
  type ManifestProgram,
  parseManifest,
} from "@wainwright/manifest";
import { formatTarget } from "@wainwright/platform";
import type { Report } from "@wainwright/verify";
import type { MadeProgram } from "../made-program.ts";
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
 * Puts programs into the output folder, all of them whole or none, and writes down in its manifest what lies there; rows of
 * files that an earlier run made stay.
 * @throws Failure `outputs-collide`, before anything is placed; what the file system says, where that has no room.
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
  const staged: StagedProgram[] = [];
  try {
    for (const { program, file } of named) {
      const path = `${placing.output}/${file}`;
      const aside = asideOf(host, path);
      staged.push({ program, file, path, aside });
      await host.files.copy(program.path, aside);
    }
    const placed: PlacedProgram[] = [];
    for (const one of staged) placed.push(await place(host, one, placing));
    if (placed.length > 0) await writeManifest(host, placing.output, placed);
    return placed;
  } finally {
    for (const { aside } of staged) await host.files.remove(aside);
  }
}

/** Is one program that lies whole beside its place. */
interface StagedProgram {
  readonly program: FinishedProgram;
  readonly file: string;
  readonly path: string;
  readonly aside: string;
}

function asideOf({ facts }: Host, path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}.${path.slice(at)}.${facts.pid}`;
}

function refuseCollisions(files: readonly string[]): void {
  const [pair] = collisions(files);
  if (pair === undefined) return;
  throw new Failure("outputs-collide", `${pair[0]} and ${pair[1]} are one name on some disks`, {
    remedy: "Tell them apart in output-name: {name}, {version}, {arch}, {target}, {triple}.",
  });
}

/** A file replaces a file in one step; where there is a folder, that makes way first. */
async function place(
  host: Host,
  { program, file, path, aside }: StagedProgram,
  { commit }: Placing,
): Promise<PlacedProgram> {
  const row = await rowOf(host, { ...program, path: aside }, { file, commit });
  const kinds = [await host.files.info(aside), await host.files.info(path)].map((one) => one?.kind);
  if (kinds.includes("folder")) await host.files.remove(path);
  await host.files.rename(aside, path);
  return { ...program, path, row };
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
  for (const row of parseManifest((await host.files.readTextIfThere(path)) ?? "") ?? [])
    if (!own.has(row.file) && (await host.files.exists(`${output}/${row.file}`))) rows.push(row);
  await host.files.write(path, formatManifest(rows));
}
