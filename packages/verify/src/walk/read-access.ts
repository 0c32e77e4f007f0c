import type { MemberRead, RandomAccess } from "@wainwright/archive";

const CHUNK = 1024 * 1024;

/** Gives all of something piece by piece. Never rejects. */
export async function readAccess(
  source: RandomAccess,
  path: string,
  take: (chunk: Uint8Array) => void,
): Promise<MemberRead> {
  try {
    // One room for all pieces, each of which is only valid until the next.
    const room = new Uint8Array(Math.min(CHUNK, source.size));
    for (let at = 0; at < source.size; at += CHUNK) {
      take(await source.read(at, Math.min(CHUNK, source.size - at), room));
    }
    return { ok: true };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { kind: "data-broken", path, detail } };
  }
}
