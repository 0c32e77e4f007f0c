import { bytesAccess } from "@wainwright/archive";
import type { ScratchFile } from "@wainwright/core";

/** Makes a scratch file that lies in memory. */
export function memoryScratchFile(): ScratchFile {
  let bytes = new Uint8Array();
  return {
    get size() {
      return bytes.length;
    },
    append: (chunk) => {
      bytes = Uint8Array.from([...bytes, ...chunk]);
    },
    read: async (...range) => bytesAccess(bytes).read(...range),
    readNow: (...range) => bytesAccess(bytes).readNow(...range),
    close: async () => undefined,
  };
}
