import type { TargetSpec } from "@wainwright/platform";

/** Says which folder becomes a Debian package, and what the package says of itself (deb-control(5)). */
export interface DebRequest {
  readonly folder: string;
  readonly package: string;
  readonly version: string;
  readonly target: TargetSpec;
  /** As "Name <address>". */
  readonly maintainer: string;
  /** A first line of a few words, and what is to be said after it. */
  readonly description: string;
  readonly section?: string;
  readonly priority?: string;
  readonly homepage?: string | null;
  /** What it depends on besides the libraries that its files need: "python3 (>= 3.11)", "a | b". */
  readonly depends?: readonly string[];
  /** Where the folder's content goes: "/opt/NAME"; "/" where it is a whole root. */
  readonly prefix: string;
  readonly links?: readonly DebLink[];
  /** The Debian release whose packages hold the libraries; null: the oldest that has them all. */
  readonly suite?: string | null;
}

/** Is a command in /usr/bin that starts a program of the folder. */
export interface DebLink {
  readonly name: string;
  /** Relative to the folder. */
  readonly program: string;
}
