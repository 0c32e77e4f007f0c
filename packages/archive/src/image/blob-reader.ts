import { createHash } from "node:crypto";
import type { RandomAccess } from "../random-access.ts";
import type { BlobSource, ImageProblem } from "./image-layout.ts";

/** Indexes, manifests and configs are far smaller. */
const MAX_JSON = 16 * 2 ** 20;
const CHUNK = 2 ** 20;

/** Reads the parts of an image, and keeps what was wrong with them. Never rejects. */
export class BlobReader {
  readonly problems: ImageProblem[] = [];
  readonly #source: BlobSource;

  constructor(source: BlobSource) {
    this.#source = source;
  }

  /** Reads a small JSON part; null, and a problem, when that cannot be done. With a digest, its bytes have to have it. */
  async json(path: string, digest: string | null = null): Promise<unknown> {
    const access = await this.access(path, digest);
    if (access === null) return null;
    if (access.size > MAX_JSON) return this.#fail("unreadable", path, "it is too large");
    try {
      const bytes = await access.read(0, access.size);
      return JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown;
    } catch (error) {
      return this.#fail("unreadable", path, error instanceof Error ? error.message : "no JSON");
    }
  }

  /** Finds a part; null, and a problem, when it is not there. With a digest, all of it is read to compare. */
  async access(path: string, digest: string | null): Promise<RandomAccess | null> {
    const access = await this.#find(path);
    if (access === null) return this.#fail("missing", path, "it is not there");
    if (digest === null || !digest.startsWith("sha256:")) return access;
    const found = await sha256Of(access);
    if (found instanceof Error) return this.#fail("unreadable", path, found.message);
    if (found !== digest) this.#fail("digest-differs", path, `its digest is ${found}`);
    return access;
  }

  async #find(path: string): Promise<RandomAccess | null> {
    try {
      return await this.#source(path);
    } catch {
      return null;
    }
  }

  #fail(kind: ImageProblem["kind"], path: string, detail: string): null {
    this.problems.push({ kind, path, detail });
    return null;
  }
}

async function sha256Of(access: RandomAccess): Promise<string | Error> {
  const hash = createHash("sha256");
  try {
    for (let at = 0; at < access.size; at += CHUNK) {
      hash.update(await access.read(at, Math.min(CHUNK, access.size - at)));
    }
    return `sha256:${hash.digest("hex")}`;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Gives the path of a blob by its digest in an OCI layout; null for text that is no digest. */
export function blobPath(digest: unknown): string | null {
  const match =
    typeof digest === "string" ? /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(digest) : null;
  return match === null ? null : `blobs/${match[1]}/${match[2]}`;
}
