import type { ElfHeader } from "./elf-header.ts";
import type { SectionPlace } from "./elf-sections.ts";

/** What compilers wrote about themselves. */
export type Compilers = {
  /** Each text once, as in "GCC: (Debian 12.2.0-14) 12.2.0". */
  readonly compilers: readonly string[];
  /** The version of rustc, as in "1.85.0"; null when Rust is not named. */
  readonly rust: string | null;
};

/** More than the texts of all compilers of one file; each stands once, as the linker merges them. */
const MAX_BYTES = 4096;
const MAX_TEXTS = 32;

/** Reads .comment: NUL-terminated texts, one for each compiler that had a part in the file. */
export function readComment(header: ElfHeader, section: SectionPlace | null): Compilers {
  if (section === null) return { compilers: [], rust: null };
  const { offset, size } = section;
  const isInside = offset + size <= header.reader.length;
  const bytes = isInside ? header.reader.slice(offset, Math.min(size, MAX_BYTES)) : Buffer.alloc(0);
  const texts = bytes.toString("utf8").split("\0").filter(Boolean);
  const compilers = Array.from(new Set(texts)).slice(0, MAX_TEXTS);
  return { compilers, rust: rustVersion(compilers) };
}

function rustVersion(compilers: readonly string[]): string | null {
  const versions = compilers.map((text) => /^rustc version (\S+)/.exec(text)?.[1]);
  return versions.find((version) => version !== undefined) ?? null;
}
