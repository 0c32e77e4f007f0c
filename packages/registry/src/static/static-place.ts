import type { Artifact } from "../artifact/artifact.ts";

/** Is a text as it lay somewhere at some moment. */
export interface KeptText {
  readonly text: string;
  /** What tells it from what may lie there later; means something to its place only. */
  readonly mark: string;
}

/** Is a text that may be another tomorrow. */
export interface PassingText {
  readonly text: string;
  /** As which it is served (RFC 9110, 8.3). */
  readonly contentType: string;
}

/** Is where static files lie that a registry is made of: a folder, or a bucket. Paths are below it, with `/`. */
export interface StaticPlace {
  /** For people: "the folder public". */
  readonly name: string;
  /** What clients are given, with a slash at its end. */
  readonly url: string;
  /** Null where nothing lies there. */
  read(path: string): Promise<KeptText | null>;
  /**
   * Gives the sum of what lies there, lower-case hex; null where nothing does.
   * @param expected what should lie there, for a place that can tell it from others without reading what does.
   */
  sha256(path: string, expected?: Artifact): Promise<string | null>;
  /** Gives the files in a folder, as paths on the host, where others may have overwritten a list of them; else none. */
  lying(folder: string): Promise<readonly string[]>;
  /** Puts a file that will never change there, whole or not at all. */
  putFile(path: string, artifact: Artifact): Promise<void>;
  /**
   * Puts a text there in place of what was read, whole or not at all.
   * @returns false where something else lies there by now.
   */
  replace(path: string, content: PassingText, before: KeptText | null): Promise<boolean>;
}
