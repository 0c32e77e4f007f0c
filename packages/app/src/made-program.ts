import type { TargetSpec } from "@wainwright/platform";

/** Names what is made: each is one way to hand a program to its users. */
export const PROGRAM_KINDS = ["pyz", "pyinstaller", "rust", "image", "deb"] as const;

/** Is one of {@link PROGRAM_KINDS}. */
export type ProgramKind = (typeof PROGRAM_KINDS)[number];

/** Is one program as it was made, aside, before it is read and started. */
export interface MadeProgram {
  readonly kind: ProgramKind;
  /** What people call it: "kt_service". */
  readonly name: string;
  /** Null where nothing says it. */
  readonly version: string | null;
  readonly target: TargetSpec;
  /** A file, or a folder that is one thing: a frozen program with its libraries, an image's layout. Absolute. */
  readonly path: string;
  /** What its own name ends with: ".pyz", ".deb"; "" for none. */
  readonly extension: string;
  /** What making it took. */
  readonly seconds: number;
  /** What people want to know of it, in words: "stripped: 4.1 MB of 11.9". */
  readonly notes: readonly string[];
}
