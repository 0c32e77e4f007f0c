import type { Zip } from "@wainwright/archive";
import type { TextSource } from "../walk/text-source.ts";
import { textSource } from "../walk/text-source.ts";

/** Makes the members of a zip archive readable as texts. Installers know no links in wheels: a link is a file that holds its target. */
export function zipTexts(zip: Zip): TextSource {
  const files = zip.entries.filter((entry) => entry.kind !== "folder");
  return textSource(
    files.map((entry) => ({
      path: entry.path,
      size: entry.size,
      read: async (take) => (await zip.readEntry(entry, take)).ok,
    })),
  );
}
