import type { BlobSource, ImageProblem, LayoutImage } from "@wainwright/archive";
import { readImageLayout } from "@wainwright/archive";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { RuleCode } from "../findings/rules.ts";
import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import type { Artifact } from "../walk/artifact.ts";
import { NO_FACTS } from "../walk/artifact.ts";
import type { Walk } from "../walk/walk.ts";
import { deeper } from "../walk/walk.ts";
import { scanLayers } from "./scan-layers.ts";

/** Reads all images of a layout, each as an artifact named by its platform. Rejects only with LimitExceeded. */
export async function openImageArchive(
  walk: Walk,
  name: string,
  source: BlobSource,
): Promise<Artifact> {
  const layout = await readImageLayout(source);
  const images: Artifact[] = [];
  for (const image of layout.images)
    images.push(await openImage({ ...deeper(walk), searchesStrings: false }, image));
  return {
    ...NO_FACTS,
    kind: "image-index",
    name,
    files: [],
    inner: images.map((image, index) => ({ ...image, name: uniqueName(images, index) })),
    imports: NOTHING_FOLLOWED,
    findings: [...layout.problems.map(toFinding), ...withoutImages(name, layout)],
  };
}

function withoutImages(
  name: string,
  { images, problems }: { images: readonly LayoutImage[]; problems: readonly ImageProblem[] },
): readonly Finding[] {
  if (images.length > 0 || problems.length > 0) return [];
  const told = { file: name, expected: "an image", found: "an index without images" };
  return [makeFinding("image-unreadable", told)];
}

async function openImage(walk: Walk, image: LayoutImage): Promise<Artifact> {
  const { indexPlatform, configPlatform } = image;
  const { files, inner, layerOf, findings } = await scanLayers(walk, image.layers);
  return {
    ...NO_FACTS,
    kind: "image",
    name: indexPlatform ?? configPlatform ?? "unknown platform",
    files,
    inner,
    imports: NOTHING_FOLLOWED,
    findings: [...platformFindings(image), ...findings],
    image: {
      indexPlatform,
      configPlatform,
      layers: image.layers.map((layer) => layer.name),
      layerOf,
    },
  };
}

// What is missing makes the platform missing: one finding says it, and what else is wrong is told part by part.
function platformFindings(image: LayoutImage): readonly Finding[] {
  const missing = image.problems.filter(({ kind }) => kind === "missing");
  const others = image.problems.filter(({ kind }) => kind !== "missing").map(toFinding);
  if (missing.length === 0) return others;
  const platform = image.indexPlatform ?? image.configPlatform ?? "an image";
  const found = `${missing.map(({ path }) => path).join(", ")} not there`;
  return [
    makeFinding("image-platform-missing", {
      file: platform,
      expected: `all of ${platform}`,
      found,
    }),
    ...others,
  ];
}

const CODES = {
  missing: "image-unreadable",
  "digest-differs": "image-blob-differs",
  unreadable: "image-unreadable",
} as const satisfies Readonly<Record<ImageProblem["kind"], RuleCode>>;

function toFinding({ kind, path, detail }: ImageProblem): Finding {
  return makeFinding(CODES[kind], { file: path, expected: "what its digest names", found: detail });
}

function uniqueName(images: readonly Artifact[], index: number): string {
  const { name } = images[index] ?? { name: "" };
  const before = images.slice(0, index).filter((image) => image.name === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}
