import { ArchiveFailure, problemOf } from "../archive-failure.ts";
import { ARCHIVE_LIMITS, type ArchiveLimits } from "../archive-limits.ts";
import type { ArchiveProblem } from "../archive-problem.ts";
import type { Archive, Member, MemberContent, MemberVisit } from "../archive.ts";
import { PathProblems } from "../path-problems.ts";
import type { RandomAccess } from "../random-access.ts";
import { FileBlocks } from "./file-blocks.ts";
import { type Inode, readInode } from "./inode.ts";
import { Metadata } from "./metadata.ts";
import { type FolderEntry, readFolder } from "./read-folder.ts";
import { readSuperblock, type Superblock } from "./superblock.ts";

/** Gives what is in a squashfs of version 4 (packed by zlib, xz or zstd), folders before what is in them. */
export function squashfsArchive(
  source: RandomAccess,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Archive {
  return { walk: async (visit) => walkSquashfs(source, limits, visit) };
}

type Found = { readonly path: string; readonly inode: Inode };

async function walkSquashfs(
  source: RandomAccess,
  limits: ArchiveLimits,
  visit: MemberVisit,
): Promise<readonly ArchiveProblem[]> {
  const problems: ArchiveProblem[] = [];
  const opened = await open(source);
  if (!opened.ok) return [opened.problem];
  const { tree, blocks } = opened;
  const paths = new PathProblems();
  const budget = new Budget(source.size, limits);
  const found = tree.members();
  for (;;) {
    const next = await nextOf(found, budget);
    if (next === null) return problems;
    if ("kind" in next) return [...problems, next];
    problems.push(...paths.of(next.path));
    await visit(memberOf(next), contentOf(next, blocks));
  }
}

async function open(source: RandomAccess) {
  try {
    const superblock = await readSuperblock(source);
    const metadata = new Metadata(source, superblock.compression);
    const blocks = new FileBlocks(source, superblock, metadata);
    return { ok: true, tree: new Tree(superblock, metadata), blocks } as const;
  } catch (error) {
    return { ok: false, problem: problemOf(error) } as const;
  }
}

async function nextOf(
  found: AsyncGenerator<Found>,
  budget: Budget,
): Promise<Found | ArchiveProblem | null> {
  try {
    const next = await found.next();
    if (next.done === true) return null;
    budget.spend(next.value);
    return next.value;
  } catch (error) {
    return problemOf(error);
  }
}

/** Goes through the folders. */
class Tree {
  readonly #superblock: Superblock;
  readonly #metadata: Metadata;

  constructor(superblock: Superblock, metadata: Metadata) {
    this.#superblock = superblock;
    this.#metadata = metadata;
  }

  async *members(): AsyncGenerator<Found> {
    const root = await this.#inode(this.#superblock.root);
    const folders = [{ path: "", inode: root }];
    // A folder has one name: what comes a second time leads in a circle.
    const entered = new Set<string>();
    // Not by recursion: the depth is the file system's.
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
      const { path, inode } = next;
      if (inode.kind !== "folder")
        throw new ArchiveFailure("directory-broken", "the root is no folder");
      const place = `${inode.block} ${inode.offset}`;
      if (inode.size > 0 && entered.has(place)) {
        throw new ArchiveFailure("directory-broken", "a folder is in itself, or in two");
      }
      entered.add(place);
      const start = this.#superblock.directoryTable + inode.block;
      const cursor = this.#metadata.cursor(start, inode.offset);
      for await (const entry of readFolder(cursor, inode.size)) {
        const member = { path: `${path}${entry.name}`, inode: await this.#inode(entry) };
        yield member;
        if (member.inode.kind === "folder")
          folders.push({ path: `${member.path}/`, inode: member.inode });
      }
    }
  }

  async #inode({ block, offset }: Pick<FolderEntry, "block" | "offset">): Promise<Inode> {
    return readInode(this.#metadata.cursor(this.#superblock.inodeTable + block, offset));
  }
}

/** Stops a walk at the limits. */
class Budget {
  readonly #limits: ArchiveLimits;
  readonly #bytesMax: number;
  #members = 0;
  #bytes = 0;
  #names = 0;

  constructor(packedSize: number, limits: ArchiveLimits) {
    this.#limits = limits;
    const byRatio = Math.max(limits.ratioFreeBytes, packedSize * limits.ratio);
    this.#bytesMax = Math.min(limits.totalBytes, byRatio);
  }

  spend({ path, inode }: Found): void {
    this.#members += 1;
    this.#names += path.length;
    this.#bytes += inode.kind === "file" ? inode.size : 0;
    if (this.#members > this.#limits.entries || this.#names > NAMES_MAX) {
      throw new ArchiveFailure("too-many-entries", `more than ${this.#members - 1} members`);
    }
    if (this.#bytes > this.#bytesMax) {
      throw new ArchiveFailure("bomb", `it unpacks to more than ${this.#bytesMax} bytes`);
    }
  }
}

/** All paths together. */
const NAMES_MAX = 64 * 2 ** 20;

function memberOf({ path, inode }: Found): Member {
  const { kind, mode } = inode;
  const size = kind === "file" ? inode.size : 0;
  return { path, size, kind, mode, linkTarget: kind === "link" ? inode.target : null };
}

function contentOf({ path, inode }: Found, blocks: FileBlocks): MemberContent {
  return {
    access: null,
    read: async (onChunk) => {
      if (inode.kind !== "file") return { ok: true };
      try {
        for await (const chunk of blocks.of(inode)) onChunk(chunk);
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: problemOf(error, path) };
      }
    },
  };
}
