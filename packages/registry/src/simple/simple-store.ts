import type { SimpleFile } from "@wainwright/wheel";
import type { StaticPlace } from "../static/static-place.ts";

/** Is where the files of a static simple index lie: a folder, a bucket. */
export interface SimpleStore extends StaticPlace {
  /** Whether who asks for a folder gets its index.html, as installers do that are given an index; a bucket's own API has no folders. */
  readonly servesFolders: boolean;
  /** Lists the projects that have a page, where others may have overwritten a list of them; else none. */
  projects(): Promise<readonly string[]>;
  /** Tells of the files of a project that lie there and are not listed, where others may have overwritten its page; else none. */
  unlisted(project: string, listed: ReadonlySet<string>): Promise<readonly SimpleFile[]>;
}
