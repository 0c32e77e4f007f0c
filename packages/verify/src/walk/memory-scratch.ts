import type { Scratch, ScratchFile } from "@wainwright/archive";
import { bytesAccess } from "@wainwright/archive";

/** Holds scratch files in memory: for callers that know their artifacts to be small. */
export const MEMORY_SCRATCH: Scratch = { scratchFile: async () => memoryFile() };

function memoryFile(): ScratchFile {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const whole = () => {
    if (pieces.length > 1) pieces.splice(0, pieces.length, Buffer.concat(pieces));
    return bytesAccess(pieces[0] ?? new Uint8Array());
  };
  return {
    get size() {
      return size;
    },
    append: (chunk) => {
      pieces.push(Uint8Array.from(chunk));
      size += chunk.length;
    },
    read: async (...range) => whole().read(...range),
    readNow: (...range) => whole().readNow(...range),
    close: async () => void pieces.splice(0),
  };
}
