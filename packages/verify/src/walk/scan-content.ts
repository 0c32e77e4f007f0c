import { createHash } from "node:crypto";
import { sliceAccess } from "@wainwright/archive";
import type { MemberContent, RandomAccess } from "@wainwright/archive";
import type { BinaryRead } from "@wainwright/binary";
import { binaryFormatOf, readBinary } from "@wainwright/binary";
import type { NativeBinary, NativeFile } from "../native/native-file.ts";
import { nativeFacts } from "../native/native-facts.ts";
import { SYMBOLS } from "../native/wanted-symbols.ts";
import type { LeftString } from "../native/left-strings.ts";
import { LeftStrings } from "../native/left-strings.ts";
import type { Artifact } from "./artifact.ts";
import { readAccess } from "./read-access.ts";
import { artifactFormat } from "./is-artifact.ts";
import { HEAD, HeldContent, MEMORY } from "./held-content.ts";
import type { ScannedFile } from "./scanned-file.ts";
import type { Walk } from "./walk.ts";

/** A plain file as its archive or folder names it. */
export type FileEntry = {
  readonly path: string;
  /** In bytes, as promised. */
  readonly size: number;
  readonly mode: number | null;
};

/** How much of a file is read: "hash" all of every file, "read" all of every file, "look" only where the beginning is of interest. */
export type Thoroughness = "hash" | "read" | "look";

/** One file after its bytes went by, and the artifact that it is itself. */
export type ScannedContent = { readonly file: ScannedFile; readonly inner: Artifact | null };

type Held = {
  readonly access: RandomAccess | null;
  readonly sha256: Uint8Array | null;
  readonly size: number;
  readonly problem: string | null;
};

/** Reads one file once: hashes it, reads it where it is native code, and opens it where it is an artifact itself. Rejects only with LimitExceeded. */
export async function scanContent(
  walk: Walk,
  entry: FileEntry,
  { content, thoroughness }: { content: MemberContent; thoroughness: Thoroughness },
): Promise<ScannedContent> {
  if (content.access !== null) {
    walk.budget.spend(entry.path, 0);
    const held = await passBy({ ...content, access: content.access }, entry, thoroughness);
    return inspect(walk, entry, held);
  }
  walk.budget.spend(entry.path, entry.size);
  const scratch = entry.size > MEMORY ? await walk.scratch.scratchFile() : null;
  try {
    const holder = new HeldContent(entry.size, (head) => isWanted(head, entry.path), scratch);
    const passed = await readThrough(content, (chunk) => holder.take(chunk));
    const access = passed.problem === null ? holder.finish() : null;
    return await inspect(walk, entry, { ...passed, access });
  } finally {
    await scratch?.close();
  }
}

function isWanted(head: Uint8Array, path: string): boolean {
  return binaryFormatOf(head) !== null || artifactFormat(head, path) !== null;
}

// What lies unpacked need not be held; often it need not even be read.
async function passBy(
  content: MemberContent & { readonly access: RandomAccess },
  entry: FileEntry,
  thoroughness: Thoroughness,
): Promise<Held> {
  const { access } = content;
  const nothing = { access: null, sha256: null, size: access.size, problem: null };
  try {
    const head = await access.read(0, Math.min(HEAD, access.size));
    const wanted = isWanted(head, entry.path);
    const isRead = thoroughness !== "look" || binaryFormatOf(head) !== null;
    if (!isRead) return { ...nothing, access: wanted ? access : null };
    const passed = await readThrough(content, () => undefined);
    return { ...passed, access: wanted && passed.problem === null ? access : null };
  } catch (error) {
    return { ...nothing, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function readThrough(
  content: MemberContent,
  take: (chunk: Uint8Array) => void,
): Promise<Omit<Held, "access">> {
  const hash = createHash("sha256");
  let size = 0;
  const outcome = await content.read((chunk) => {
    hash.update(chunk);
    take(chunk);
    size += chunk.length;
  });
  return outcome.ok
    ? { sha256: hash.digest(), size, problem: null }
    : { sha256: null, size, problem: outcome.problem.detail };
}

async function inspect(walk: Walk, entry: FileEntry, held: Held): Promise<ScannedContent> {
  const { path, mode } = entry;
  const { access, sha256, size, problem } = held;
  const native = access === null ? null : await toNative(walk, access, { path, size, sha256 });
  const inner =
    access === null ? null : await walk.openInside(walk, { name: path, access, native });
  return { file: { path, mode, size, sha256, native, unreadable: problem }, inner };
}

async function toNative(
  walk: Walk,
  access: RandomAccess,
  { path, size, sha256 }: Pick<ScannedFile, "path" | "size" | "sha256">,
): Promise<NativeFile | null> {
  const binary = toNativeBinary(readBinary(access, SYMBOLS));
  if (binary === null) return null;
  const left = walk.searchesStrings ? await searchStrings(access, binary) : [];
  const digest = sha256 === null ? "" : Buffer.from(sha256).toString("hex");
  return { path, size, sha256: digest, binary, left };
}

// Instructions hold no texts, and are most of a library.
async function searchStrings(
  access: RandomAccess,
  binary: NativeBinary,
): Promise<readonly LeftString[]> {
  const code = binary.kind === "code" ? binary.code : null;
  const end = code === null ? 0 : code.offset + code.size;
  const parts =
    code === null
      ? [access]
      : [sliceAccess(access, 0, code.offset), sliceAccess(access, end, access.size)];
  const left = new LeftStrings();
  for (const part of parts) await readAccess(part, "", (chunk) => left.take(chunk));
  return left.found;
}

function toNativeBinary(read: BinaryRead): NativeBinary | null {
  if (read.kind === "not-binary") return null;
  return read.kind === "malformed"
    ? { kind: "malformed", reason: `${read.reason} (at offset ${read.offset})` }
    : nativeFacts(read);
}
