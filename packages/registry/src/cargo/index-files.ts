import type { PassingText } from "../static/static-place.ts";
import { indexPath } from "./index-entry.ts";

/** The folder of a static registry that cargo is given. */
export const INDEX = "index";

/** Says where a registry of static files lists the versions of a crate. */
export function entryPath(crate: string): string {
  return `${INDEX}/${indexPath(crate)}`;
}

/** Says where the file of a version lies there. */
export function cratePath(name: string, version: string): string {
  return `crates/${name}/${name}-${version}.crate`;
}

/** Is a list of versions as it is served: its name has no ending that says what it is. */
export function versionsText(text: string): PassingText {
  return { text, contentType: "text/plain; charset=utf-8" };
}
