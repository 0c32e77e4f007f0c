import type { SimpleFile } from "@wainwright/wheel";
import type { Distribution } from "../python/distribution.ts";

/** Is where the files of a static simple index lie: a folder, a bucket. Paths are below it, with `/`. */
export interface SimpleStore {
  /** For people: "the folder public". */
  readonly name: string;
  /** What installers are given: the address of `simple/`, with a slash at its end. */
  readonly indexUrl: string;
  /** Null where nothing lies there. */
  readText(path: string): Promise<string | null>;
  /** Lower-case hex; null where nothing lies there. */
  sha256(path: string): Promise<string | null>;
  /** Lists the projects that have a page, as far as the place can tell. */
  projects(): Promise<readonly string[]>;
  /** Tells of the files of a project that lie there and are not listed, as far as the place can tell. */
  unlisted(project: string, listed: ReadonlySet<string>): Promise<readonly SimpleFile[]>;
  /** Puts a file there, whole or not at all. */
  putFile(path: string, from: Distribution): Promise<void>;
  /** Puts a page or metadata there, whole or not at all. */
  put(path: string, content: string | Uint8Array, contentType: string): Promise<void>;
}
