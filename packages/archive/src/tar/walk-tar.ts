import { ArchiveFailure, problemOf } from "../archive-failure.ts";
import type { ArchiveLimits } from "../archive-limits.ts";
import type { ArchiveProblem, ArchiveProblemKind } from "../archive-problem.ts";
import type { MemberContent, MemberVisit } from "../archive.ts";
import { PathProblems } from "../path-problems.ts";
import { paxRecords } from "./pax-records.ts";
import { BLOCK, type TarHeader, tarHeader } from "./tar-header.ts";
import type { TarInput } from "./tar-input.ts";
import { type Extension, tarMember, type TarMember } from "./tar-member.ts";

/** Longer extended headers are no headers. */
const EXTENSION_MAX = 2 ** 20;
/** All names together; every one is kept to find those that stand twice. */
const NAMES_MAX = 64 * 2 ** 20;
const NOTHING: Extension = new Map();
const CUT = { kind: "data-broken", detail: "the archive ends inside of it" } as const;
const CUT_HEADER = {
  kind: "header-broken",
  detail: "the archive ends inside of a header",
} as const;

/** Walks a tar archive: POSIX (ustar and pax), GNU and old V7. Resolves to its problems; rejects only with what `visit` rejects with. */
export async function walkTar(
  input: TarInput,
  limits: ArchiveLimits,
  visit: MemberVisit,
): Promise<readonly ArchiveProblem[]> {
  const walk = new TarWalk(input, limits);
  try {
    for (;;) {
      const next = await walk.next();
      if (next === null) return await walk.finish();
      await visit(next.member, walk.content(next));
      if (!(await walk.skip(next))) return walk.problems;
    }
  } finally {
    await input.close();
  }
}

class TarWalk {
  readonly problems: ArchiveProblem[] = [];
  readonly #input: TarInput;
  readonly #limits: ArchiveLimits;
  readonly #paths = new PathProblems();
  #count = 0;
  #nameLength = 0;
  #global = NOTHING;

  constructor(input: TarInput, limits: ArchiveLimits) {
    this.#input = input;
    this.#limits = limits;
  }

  /** Reads on up to a member; null at the end, and where reading cannot go on. */
  async next(): Promise<TarMember | null> {
    try {
      const found = await this.#readMember();
      if (found !== null) this.#examine(found);
      return found;
    } catch (error) {
      const problem = problemOf(error);
      const isFirst = this.#count <= 1 && problem.kind === "header-broken";
      this.problems.push(isFirst ? { ...problem, kind: "not-an-archive" } : problem);
      return null;
    }
  }

  content({ member, storedSize, unsupported }: TarMember): MemberContent {
    const why = unsupported ?? this.#tooLarge(storedSize);
    if (why === null) return this.#input.content(member.path, storedSize);
    const kind = unsupported === null ? "too-large" : "member-unsupported";
    const problem = { kind, path: member.path, detail: why } as const;
    return { access: null, read: async () => ({ ok: false, problem }) };
  }

  /** Goes behind the content of a member; false when the archive ends before. */
  async skip({ member, storedSize }: TarMember): Promise<boolean> {
    const padded = Math.ceil(storedSize / BLOCK) * BLOCK;
    if (await this.#input.skipPast(padded)) return true;
    const { kind, detail } = this.#input.problem() ?? CUT;
    this.#add(kind, member.path, detail);
    return false;
  }

  async finish(): Promise<readonly ArchiveProblem[]> {
    if (this.problems.some(({ path }) => path === null)) return this.problems;
    await this.#input.drain();
    const problem = this.#input.problem();
    return problem === null ? this.problems : [...this.problems, problem];
  }

  async #readMember(): Promise<TarMember | null> {
    const own = new Map<string, string>();
    for (;;) {
      const header = await this.#readHeader();
      if (header === null && own.size === 0) return null;
      if (header === null) {
        throw new ArchiveFailure("header-broken", "an extended header without what it extends");
      }
      if (!(await this.#readExtension(header, own))) {
        const found = tarMember(header, new Map([...this.#global, ...own]));
        if (header.type === "S") await this.#skipSparseMap(header);
        return found;
      }
    }
  }

  async #readHeader(): Promise<TarHeader | null> {
    const block = await this.#input.take(BLOCK);
    if (block.length === 0 && this.#input.problem() === null && this.#count > 0) return null;
    if (block.length < BLOCK) {
      const { kind, detail } = this.#input.problem() ?? CUT_HEADER;
      throw new ArchiveFailure(kind, detail);
    }
    if (++this.#count > this.#limits.entries) {
      throw new ArchiveFailure("too-many-entries", `more than ${this.#limits.entries} members`);
    }
    return tarHeader(block);
  }

  /** Reads a header that only says more of what follows; false when it is none. */
  async #readExtension(header: TarHeader, own: Map<string, string>): Promise<boolean> {
    switch (header.type) {
      case "x":
      case "X":
        for (const [key, value] of paxRecords(await this.#metadata(header.size)))
          own.set(key, value);
        return true;
      case "g":
        this.#global = new Map([...this.#global, ...paxRecords(await this.#metadata(header.size))]);
        return true;
      case "L":
        own.set("path", untilZero(await this.#metadata(header.size)));
        return true;
      case "K":
        own.set("linkpath", untilZero(await this.#metadata(header.size)));
        return true;
      default:
        return false;
    }
  }

  async #metadata(size: number): Promise<Uint8Array> {
    if (size > EXTENSION_MAX) {
      throw new ArchiveFailure("too-large", `an extended header of ${size} bytes`);
    }
    const bytes = (await this.#input.take(Math.ceil(size / BLOCK) * BLOCK)).subarray(0, size);
    if (bytes.length === size) return bytes;
    throw new ArchiveFailure("header-broken", "the archive ends inside of an extended header");
  }

  // The map of GNU's old sparse format goes on in blocks of its own.
  async #skipSparseMap(header: TarHeader): Promise<void> {
    for (let goesOn = header.isExtended; goesOn; ) {
      const block = await this.#input.take(BLOCK);
      if (block.length < BLOCK) throw new ArchiveFailure("header-broken", "a sparse map is cut");
      goesOn = block[504] === 1;
    }
  }

  #tooLarge(size: number): string | null {
    if (size <= this.#limits.entryBytes) return null;
    return `${size} bytes, the limit is ${this.#limits.entryBytes}`;
  }

  #examine({ member: { path } }: TarMember): void {
    this.#nameLength += path.length;
    if (this.#nameLength > NAMES_MAX) {
      throw new ArchiveFailure("too-many-entries", `names of more than ${NAMES_MAX} characters`);
    }
    this.problems.push(...this.#paths.of(path));
  }

  #add(kind: ArchiveProblemKind, path: string, detail: string): void {
    this.problems.push({ kind, path, detail });
  }
}

function untilZero(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end)).toString("utf8");
}
