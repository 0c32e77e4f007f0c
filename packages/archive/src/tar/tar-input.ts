import type { ArchiveProblem } from "../archive-problem.ts";
import type { MemberContent } from "../archive.ts";

/** What a tar archive is read from, in order. None of it rejects. */
export interface TarInput {
  /** Gives the next bytes, fewer at the end. `length` is small. Valid until the next call. */
  take(length: number): Promise<Uint8Array>;
  /** Offers the next `size` bytes as the content of a member; `skipPast` has to follow. */
  content(path: string, size: number): MemberContent;
  /** Goes on behind a content of so many bytes, whatever of it was read; false when the data end before. */
  skipPast(size: number): Promise<boolean>;
  /** Reads what stands behind the archive, so that the checksum of all is checked too. */
  drain(): Promise<void>;
  /** Ends everything that is still open. */
  close(): Promise<void>;
  /** Why the data ended early, where that is known. */
  problem(): ArchiveProblem | null;
}
