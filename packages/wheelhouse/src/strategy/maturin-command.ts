import type { BuildRequest } from "./strategy.ts";

/** Says what of maturin's command line depends on the strategy. */
export interface MaturinOptions {
  /** Null for a native build. */
  readonly rustTriple: string | null;
  /** A name as `python3.11`, or a path. */
  readonly interpreter: string;
  readonly output: string;
}

/** Writes maturin's command line: `maturin build` as its user guide has it. */
export function maturinArguments(
  request: BuildRequest,
  options: MaturinOptions,
): readonly string[] {
  return [
    "build",
    "--release",
    ...(request.project.locked ? ["--locked"] : []),
    ...(options.rustTriple === null ? [] : ["--target", options.rustTriple]),
    "--interpreter",
    options.interpreter,
    "--out",
    options.output,
    ...compatibility(request),
    ...request.args,
  ];
}

function compatibility({ manylinux }: BuildRequest): readonly string[] {
  switch (manylinux.kind) {
    case "auto":
      return [];
    case "off":
      return ["--compatibility", "linux"];
    case "level":
      return ["--compatibility", manylinux.tag];
  }
}

/** Is what is to be said when maturin fails and the catalogue knows no better. */
export const MATURIN_FAILED = {
  code: "build-failed",
  what: "the wheel could not be built",
  remedy: "Read the compiler's words above; RUNNER_DEBUG=1 or --verbose shows the whole log.",
} as const;
