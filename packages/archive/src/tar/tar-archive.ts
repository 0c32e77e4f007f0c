import { accessContent } from "../access-content.ts";
import { ARCHIVE_LIMITS, type ArchiveLimits } from "../archive-limits.ts";
import { problemOf } from "../archive-failure.ts";
import type { ArchiveProblem } from "../archive-problem.ts";
import type { Archive } from "../archive.ts";
import type { RandomAccess } from "../random-access.ts";
import type { TarInput } from "./tar-input.ts";
import { walkTar } from "./walk-tar.ts";

/** What is read at once for headers: those of small members lie close together. */
const WINDOW = 16 * 1024;

/** Gives the members of a tar archive that can be read anywhere; nothing is read but headers and what is asked for. */
export function tarArchive(source: RandomAccess, limits: ArchiveLimits = ARCHIVE_LIMITS): Archive {
  return { walk: async (visit) => walkTar(accessInput(source), limits, visit) };
}

function accessInput(source: RandomAccess): TarInput {
  let at = 0;
  let window: { start: number; bytes: Uint8Array } = { start: 0, bytes: new Uint8Array() };
  let problem: ArchiveProblem | null = null;
  const available = (length: number) => Math.min(length, source.size - at);
  const load = (length: number) => {
    const isHeld = at >= window.start && at + length <= window.start + window.bytes.length;
    if (!isHeld)
      window = { start: at, bytes: source.readNow(at, available(Math.max(length, WINDOW))) };
    return window.bytes.subarray(at - window.start, at - window.start + length);
  };
  return {
    take: async (length) => {
      try {
        const bytes = load(available(length));
        at += bytes.length;
        return bytes;
      } catch (error) {
        problem = problemOf(error);
        return new Uint8Array();
      }
    },
    content: (path, size) => accessContent(source, path, { start: at, size }),
    skipPast: async (size) => {
      const isInside = size <= source.size - at;
      at = isInside ? at + size : source.size;
      return isInside;
    },
    drain: async () => {},
    close: async () => {},
    problem: () => problem,
  };
}
