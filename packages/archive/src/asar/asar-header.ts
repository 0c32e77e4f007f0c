/** Where the header of an asar archive lies, and where the contents begin. */
export type AsarHeader = {
  readonly jsonStart: number;
  readonly jsonSize: number;
  readonly contentStart: number;
};

const JSON_START = 16;

/**
 * Reads the first 16 bytes of an asar archive (https://github.com/electron/asar, "Format"): two of Chromium's pickles,
 * the first one holds the size of the second, which holds the JSON. Null for anything else.
 */
export function asarHeaderOf(head: Uint8Array): AsarHeader | null {
  if (head.length <= JSON_START) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const [four, pickleSize] = [view.getUint32(0, true), view.getUint32(4, true)];
  const [payloadSize, jsonSize] = [view.getUint32(8, true), view.getUint32(12, true)];
  const isPickle = four === 4 && payloadSize === pickleSize - 4 && jsonSize <= payloadSize - 4;
  const isObject = view.getUint8(JSON_START) === "{".charCodeAt(0);
  if (!isPickle || !isObject || jsonSize < 2) return null;
  return { jsonStart: JSON_START, jsonSize, contentStart: 8 + pickleSize };
}
