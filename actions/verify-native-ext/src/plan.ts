import type { FolderFile } from "@wainwright/verify";
import type { FoundPath } from "./find/found-paths.ts";
import { countOf } from "./tell/count-of.ts";

/** Is one artifact to verify. */
export type Step =
  | { readonly kind: "file"; readonly path: string }
  /** Some files of a folder together; paths are relative to it. */
  | {
      readonly kind: "folder";
      readonly folder: string;
      readonly files: readonly FolderFile[];
    }
  | { readonly kind: "image"; readonly name: string };

/** Decides what is verified as what: every package of a folder by itself, its other files together, a single file alone. */
export function plan(found: readonly FoundPath[]): readonly Step[] {
  const unique = new Map(found.flatMap(stepsOf).map((step) => [keyOf(step), step]));
  return Array.from(unique.values());
}

function stepsOf(one: FoundPath): readonly Step[] {
  if (one.kind === "image") return [one];
  return one.kind === "file" ? [{ kind: "file", path: one.path }] : folderSteps(one);
}

function keyOf(step: Step): string {
  if (step.kind === "image") return `image ${step.name}`;
  return step.kind === "file" ? step.path : `${step.folder} files`;
}

/** Says a step as a dry run tells it. */
export function describeStep(step: Step): string {
  if (step.kind === "image") return `verify the image ${step.name}`;
  return step.kind === "file"
    ? `verify ${step.path}`
    : `verify ${countOf(step.files.length, "file")} of ${step.folder}`;
}

/** Names of what people hand to others as one file. */
const PACKAGE =
  /\.(?:whl|pyz|pyzw|pex|shiv|deb|appimage|tar|tar\.(?:gz|xz|zst|bz2)|tgz|txz|tzst|tbz2?)$/i;

function folderSteps({ path, files }: Extract<FoundPath, { kind: "folder" }>): readonly Step[] {
  // An image's layout, and an unpacked application, is one thing with all that lies in it.
  const isWhole = files.some((file) => file.path === "oci-layout");
  const isAlone = (file: FolderFile) => !isWhole && file.kind === "file" && PACKAGE.test(file.path);
  const prefix = path === "/" ? "/" : `${path}/`;
  const steps = files
    .filter(isAlone)
    .map((file) => ({ kind: "file", path: `${prefix}${file.path}` }) as const);
  const others = files.filter((file) => !isAlone(file));
  return others.length === 0 ? steps : [...steps, { kind: "folder", folder: path, files: others }];
}
