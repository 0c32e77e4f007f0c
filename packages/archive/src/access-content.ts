import { problemOf } from "./archive-failure.ts";
import type { MemberContent, MemberRead } from "./archive.ts";
import { type RandomAccess, sliceAccess } from "./random-access.ts";

const CHUNK = 2 ** 20;

/** Offers a range of a source as the content of a member. A range that goes beyond the end is told when it is read. */
export function accessContent(
  source: RandomAccess,
  path: string,
  { start, size }: { readonly start: number; readonly size: number },
): MemberContent {
  const access = sliceAccess(source, start, size);
  return {
    access,
    read: async (onChunk) => {
      const read = await readWhole(access, path, onChunk);
      if (!read.ok || access.size === size) return read;
      const detail = `${access.size} bytes are there, ${size} promised`;
      return { ok: false, problem: { kind: "data-broken", path, detail } };
    },
  };
}

async function readWhole(
  access: RandomAccess,
  path: string,
  onChunk: (chunk: Uint8Array) => void,
): Promise<MemberRead> {
  // One room for all pieces, each of which is only valid until the next.
  const room = new Uint8Array(Math.min(CHUNK, access.size));
  for (let at = 0; at < access.size; at += CHUNK) {
    const chunk = await pieceOf(access, at, room);
    if (!(chunk instanceof Uint8Array)) return { ok: false, problem: problemOf(chunk, path) };
    onChunk(chunk);
  }
  return { ok: true };
}

async function pieceOf(access: RandomAccess, at: number, room: Uint8Array): Promise<unknown> {
  try {
    return await access.read(at, Math.min(CHUNK, access.size - at), room);
  } catch (error) {
    return error;
  }
}
