import type { WalkedFile } from "@wainwright/core";
import type { FoundPath } from "./found-paths.ts";

/** Is one artifact to verify. */
export type Step =
  | { readonly kind: "wheel"; readonly path: string }
  /** Some files, told apart from the others by the folder they were found in; paths are relative to it. */
  | {
      readonly kind: "files";
      readonly folder: string;
      readonly name: string;
      readonly files: readonly FolderFile[];
    };

/** Is one file of a folder. */
type FolderFile = Pick<WalkedFile, "path" | "size" | "kind">;

/** Decides what is verified as what: every wheel by itself, the other files of a folder together, a single file alone. */
export function plan(found: readonly FoundPath[]): readonly Step[] {
  const steps = found.flatMap((one) => (one.kind === "file" ? [fileStep(one)] : folderSteps(one)));
  const unique = new Map(
    steps.map((step) => [step.kind === "wheel" ? step.path : `${step.name} files`, step]),
  );
  return Array.from(unique.values());
}

/** Says a step as a dry run tells it. */
export function describeStep(step: Step): string {
  return step.kind === "wheel"
    ? `verify the wheel ${step.path}`
    : `verify ${step.files.length} files of ${step.name}`;
}

const WHEEL = /\.whl$/i;

function fileStep({ path, size }: Extract<FoundPath, { kind: "file" }>): Step {
  if (WHEEL.test(path)) return { kind: "wheel", path };
  const slash = path.lastIndexOf("/");
  const folder = slash < 0 ? "." : path.slice(0, slash) || "/";
  const files = [{ path: path.slice(slash + 1), size, kind: "file" }] as const;
  return { kind: "files", folder, name: path, files };
}

function folderSteps({ path, files }: Extract<FoundPath, { kind: "folder" }>): readonly Step[] {
  const prefix = path === "/" ? "/" : `${path}/`;
  const wheels = files.filter((file) => WHEEL.test(file.path));
  const others = files.filter((file) => !WHEEL.test(file.path));
  const steps = wheels.map((file) => ({ kind: "wheel", path: `${prefix}${file.path}` }) as const);
  return others.length === 0
    ? steps
    : [...steps, { kind: "files", folder: path, name: path, files: others }];
}
