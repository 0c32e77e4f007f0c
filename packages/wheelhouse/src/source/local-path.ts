import { fileURLToPath } from "node:url";

/** Gives the path of a file that lies on this machine (`file:///…`, or a path); null for any other address. */
export function localPath(place: string): string | null {
  if (place.startsWith("file:")) return fileURLToPath(place);
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(place) ? null : place;
}
