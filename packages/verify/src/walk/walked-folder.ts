import type { RandomAccess } from "@wainwright/archive";

/** A file that has to be closed after reading. */
export interface OpenFile extends RandomAccess {
  close(): Promise<void>;
}

/** One file of a folder. */
export type FolderFile = {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly kind: "file" | "folder" | "link" | "other";
  /** Permission bits with set-uid and set-gid, where they are known. */
  readonly mode?: number;
};

/** A folder that the caller has walked, and how to open what is in it. */
export interface WalkedFolder {
  readonly files: readonly FolderFile[];
  /** Opens a file by its path in `files`. May reject. */
  open(path: string): Promise<OpenFile>;
}
