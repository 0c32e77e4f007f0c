import { basename } from "node:path/posix";
import type { ImageLayer } from "@wainwright/archive";
import { openTar } from "@wainwright/archive";
import type { Finding } from "../findings/finding.ts";
import { archiveLimits } from "../walk/archive-limits.ts";
import { archiveFinding } from "../walk/archive-findings.ts";
import type { Artifact } from "../walk/artifact.ts";
import { scanArchive } from "../walk/scan-archive.ts";
import type { ScannedArchive } from "../walk/scan-archive.ts";
import type { ScannedFile } from "../walk/scanned-file.ts";
import type { Walk } from "../walk/walk.ts";
import { hiddenBy } from "./whiteouts.ts";

/** The files that an image shows: those of its layers that no later layer hides. */
export type ScannedLayers = {
  readonly files: readonly ScannedFile[];
  readonly inner: readonly Artifact[];
  /** Which layer a path comes from. */
  readonly layerOf: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
};

/** Reads the layers from the lowest on, one after the other. Rejects only with LimitExceeded. */
export async function scanLayers(
  walk: Walk,
  layers: readonly ImageLayer[],
): Promise<ScannedLayers> {
  const files = new Map<string, ScannedFile>();
  const inner = new Map<string, Artifact>();
  const layerOf = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [index, layer] of layers.entries()) {
    const scanned = await scanLayer(walk, layer);
    findings.push(...layerFindings(layer, scanned));
    const paths = [...scanned.files.map((file) => file.path), ...scanned.others].map(plainPath);
    const isHidden = hiddenBy(paths);
    for (const path of [...files.keys()].filter(isHidden)) {
      files.delete(path);
      inner.delete(path);
    }
    for (const file of scanned.files) {
      const path = plainPath(file.path);
      files.set(path, { ...file, path, native: file.native && { ...file.native, path } });
      layerOf.set(path, index);
    }
    for (const one of scanned.inner)
      inner.set(plainPath(one.name), { ...one, name: plainPath(one.name) });
  }
  const shown = Array.from(files.values()).filter(({ path }) => !isWhiteout(path));
  return { files: shown.toSorted(byPath), inner: Array.from(inner.values()), layerOf, findings };
}

async function scanLayer(walk: Walk, { access }: ImageLayer): Promise<ScannedArchive> {
  if (access === null) return { files: [], inner: [], others: [], problems: [] };
  return scanArchive(walk, openTar(access, archiveLimits(walk)), "look");
}

// A layer may name a file twice, and links that lead anywhere are a system's daily bread.
function layerFindings({ name }: ImageLayer, { problems }: ScannedArchive): readonly Finding[] {
  return problems
    .filter(({ kind }) => kind !== "duplicate-name" && kind !== "unsafe-path")
    .map((problem) => archiveFinding(name, problem));
}

function plainPath(path: string): string {
  return path.replace(/^(?:\.?\/)+/, "");
}

function isWhiteout(path: string): boolean {
  return basename(path).startsWith(".wh.");
}

function byPath(a: ScannedFile, b: ScannedFile): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
