import type { ArchiveProblem } from "./archive-problem.ts";
import type { RandomAccess } from "./random-access.ts";

/** One member of an archive, as the archive tells it. Nothing in it is trusted. */
export type Member = {
  /** With `/`; a folder's ends with none. Unsafe ones are told as problems and never change what is read. */
  readonly path: string;
  /** Unpacked, in bytes, as promised. */
  readonly size: number;
  /** A hard link is a "link" too: its content is another member's. */
  readonly kind: "file" | "folder" | "link" | "device" | "other";
  /** Permission bits with set-uid, set-gid and sticky, as in 0o4755; null where the format has none. */
  readonly mode: number | null;
  /** Where a link leads, as written; null for anything else. */
  readonly linkTarget: string | null;
};

/** Whether a member was read whole and is what the archive promised (length, checksum). */
export type MemberRead =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: ArchiveProblem };

/** The content of the member that is being visited. */
export interface MemberContent {
  /** The content where it lies unpacked in a source that can be read anywhere; null where it has to be unpacked. */
  readonly access: RandomAccess | null;
  /** Gives the content piece by piece; a piece is only valid until the next one. Never rejects; at most once a visit. */
  read(onChunk: (chunk: Uint8Array) => void): Promise<MemberRead>;
}

/** Looks at one member; its content can be read until the promise settles. */
export type MemberVisit = (member: Member, content: MemberContent) => Promise<void>;

/** An archive that was recognised and can be walked. */
export interface Archive {
  /**
   * Visits every member once, in the archive's own order, holding none whole. Content that no visit reads is skipped.
   * Resolves to everything that is wrong with the archive; rejects only with what `visit` rejects with.
   */
  walk(visit: MemberVisit): Promise<readonly ArchiveProblem[]>;
}
