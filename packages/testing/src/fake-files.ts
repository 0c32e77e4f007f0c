import { createHash } from "node:crypto";
import { bytesAccess } from "@wainwright/archive";
import type { FileInfo, Files, RandomAccessFile, ScratchFile, WalkedFile } from "@wainwright/core";
import { memoryScratchFile } from "./memory-scratch-file.ts";

/** Is a file system made of data: paths, and what is in each. */
export class FakeFiles implements Files {
  readonly #content: Map<string, Uint8Array>;

  constructor(content: Map<string, Uint8Array>) {
    this.#content = content;
  }

  async readText(path: string): Promise<string> {
    return new TextDecoder().decode(this.#required(path));
  }

  async readTextIfThere(path: string): Promise<string | null> {
    return this.#content.has(plain(path)) ? this.readText(path) : null;
  }

  async readBytes(path: string): Promise<Uint8Array> {
    return this.#required(path);
  }

  async openForReading(path: string): Promise<RandomAccessFile> {
    const bytes = this.#required(path);
    return { ...bytesAccess(bytes), close: async () => undefined };
  }

  async scratchFile(): Promise<ScratchFile> {
    return memoryScratchFile();
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    this.#content.set(path, bytesOf(content));
  }

  async writeInPlace(path: string, content: string): Promise<void> {
    this.#content.set(path, bytesOf(content));
  }

  async info(path: string): Promise<FileInfo | null> {
    const bytes = this.#content.get(plain(path));
    if (bytes !== undefined) return { kind: "file", size: bytes.length, mode: 0o755 };
    return (await this.exists(path)) ? { kind: "folder", size: 0, mode: 0o755 } : null;
  }

  async exists(path: string): Promise<boolean> {
    return this.#content.has(plain(path)) || this.#below(path).length > 0;
  }

  async list(folder: string): Promise<readonly string[]> {
    return [...new Set(this.#below(folder).map((path) => path.split("/")[0] ?? ""))].toSorted();
  }

  async walk(folder: string, depth: number | null = null): Promise<readonly WalkedFile[]> {
    return this.#below(folder)
      .filter((path) => depth === null || path.split("/").length <= depth + 1)
      .toSorted()
      .map((path) => ({
        path,
        kind: "file",
        size: this.#required(`${folder}/${path}`).length,
        mode: 0o644,
      }));
  }

  async makeFolder(): Promise<void> {
    // Folders are there as soon as something is in them.
  }

  async remove(path: string): Promise<void> {
    for (const known of this.#content.keys())
      if (known === path || known.startsWith(`${path}/`)) this.#content.delete(known);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#content.set(to, this.#required(from));
    this.#content.delete(from);
  }

  async copy(from: string, to: string): Promise<void> {
    this.#content.set(to, this.#required(from));
  }

  async placeFile(from: string, to: string): Promise<void> {
    return this.copy(from, to);
  }

  async link(target: string, path: string): Promise<void> {
    this.#content.set(path, this.#required(target));
  }

  async realPath(path: string): Promise<string> {
    return path;
  }

  async sha256(path: string): Promise<string> {
    return createHash("sha256").update(this.#required(path)).digest("hex");
  }

  async temporaryFolder(purpose: string): Promise<string> {
    return `/tmp/${purpose}`;
  }

  async persist(path: string): Promise<void> {
    this.#required(path);
  }

  async freeBytes(): Promise<number> {
    return 100_000_000_000;
  }

  absolute(path: string): string {
    return path.startsWith("/") ? path : `/home/${path}`;
  }

  #required(path: string): Uint8Array {
    const bytes = this.#content.get(plain(path));
    if (bytes === undefined)
      throw Object.assign(new Error(`ENOENT: no such file, ${path}`), { code: "ENOENT" });
    return bytes;
  }

  #below(folder: string): string[] {
    const start = plain(folder);
    const prefix = start === "" || start.endsWith("/") ? start : `${start}/`;
    return [...this.#content.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length));
  }
}

// "./dist" and "dist" are one path, and "." is what all relative ones begin in.
function plain(path: string): string {
  return path === "." ? "" : path.replace(/^(?:\.\/+)+/, "");
}

/** Writes text as UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
