/** Reads parts of one file; structurally the `RandomAccess` that packages/archive takes. */
export interface RandomAccessFile {
  /** In bytes. */
  readonly size: number;
  /**
   * Reads exactly `length` bytes from `offset`.
   * @param into has room for them; left out, room is made.
   */
  read(offset: number, length: number, into?: Uint8Array): Promise<Uint8Array>;
  /** The same at once, for readers of tables; throws when the bytes are not there. */
  readNow(offset: number, length: number): Uint8Array;
  close(): Promise<void>;
}

/** Is a file without a name, for bytes that are too many for memory: appended to, then read; gone when it is closed or the process ends. */
export interface ScratchFile extends RandomAccessFile {
  /** How many bytes were appended so far. */
  readonly size: number;
  append(chunk: Uint8Array): void;
}

/** Says what a path is; symbolic links are not followed. */
export interface FileInfo {
  readonly kind: "file" | "folder" | "link" | "other";
  /** In bytes. */
  readonly size: number;
  /** Permission bits, as in 0o755. */
  readonly mode: number;
}

/** Names one entry of a walk: `path` is relative to the walked folder, with `/`. */
export interface WalkedFile extends FileInfo {
  readonly path: string;
}

/** Reads and changes files. Paths are absolute or relative to the working directory. */
export interface Files {
  readText(path: string): Promise<string>;
  /** Reads a whole small file; null when it does not exist. */
  readTextIfThere(path: string): Promise<string | null>;
  readBytes(path: string): Promise<Uint8Array>;
  openForReading(path: string): Promise<RandomAccessFile>;
  /** Writes by way of a temporary file and a rename, so that no reader ever sees half of it. */
  write(path: string, content: string | Uint8Array, mode?: number): Promise<void>;
  /** Writes straight into the path, as the kernel's own files (`/proc/…/register`) need it. */
  writeInPlace(path: string, content: string): Promise<void>;
  info(path: string): Promise<FileInfo | null>;
  exists(path: string): Promise<boolean>;
  list(folder: string): Promise<readonly string[]>;
  /**
   * Lists the files below a folder, sorted by path; folders themselves are left out.
   * @param depth how many folders deep; 0 is the folder's own files only; null, or left out, is any depth.
   */
  walk(folder: string, depth?: number | null): Promise<readonly WalkedFile[]>;
  makeFolder(path: string): Promise<void>;
  /** Removes a file or a whole folder; nothing there is fine. */
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Waits until a file's bytes, or a folder's names, are on the disk (fsync). */
  persist(path: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  /** Copies one file by way of a temporary name and a rename, so that no reader ever sees half of it. */
  placeFile(from: string, to: string): Promise<void>;
  link(target: string, path: string): Promise<void>;
  /** Resolves every symbolic link. */
  realPath(path: string): Promise<string>;
  sha256(path: string): Promise<string>;
  /** Makes an empty folder that is removed when the run ends, however it ends. */
  temporaryFolder(purpose: string): Promise<string>;
  /** Makes an empty scratch file, which no other process can see. */
  scratchFile(): Promise<ScratchFile>;
  /** Tells how many bytes may still be written where a path is, or will be. */
  freeBytes(path: string): Promise<number>;
  /** Makes a path absolute against the working directory. */
  absolute(path: string): string;
}
