import type { Elf, X86Level } from "./elf.ts";
import type { ElfHeader } from "./elf-header.ts";
import type { Segment } from "./elf-segments.ts";
import { SEGMENT } from "./elf-segments.ts";

/** What the notes of GNU and of Go say about a file. */
export type Notes = Pick<Elf, "buildId" | "goBuildId" | "x86Level">;

type Place = { readonly offset: number; readonly size: number; readonly align: number };

type Note = {
  readonly name: string;
  readonly type: number;
  readonly offset: number;
  readonly size: number;
};

/** More than any file has: the loader itself reads a handful. */
const MAX_NOTES = 1000;
const MAX_SEGMENTS = 64;
/** The longest name of a note, build id and list of properties that are looked at; real ones have some ten bytes. */
const MAX_CONTENT = 1024;
const NT_GNU_BUILD_ID = 3;
const NT_GNU_PROPERTY_TYPE_0 = 5;
/** ELFNOTE_GO_BUILDID_TAG, https://go.dev/src/cmd/internal/buildid/note.go */
const NT_GO_BUILD_ID = 4;
/** GNU_PROPERTY_X86_ISA_1_NEEDED, https://gitlab.com/x86-psABIs/x86-64-ABI */
const X86_ISA_1_NEEDED = 0xc000_8002;
const X86_MACHINES: ReadonlySet<number> = new Set([3, 62]);

/** Reads the notes in PT_NOTE segments and, as Go leaves some out there, in sections; throws MalformedError. */
export function readNotes(
  header: ElfHeader,
  segments: readonly Segment[],
  sections: readonly Place[],
): Notes {
  const loaded = segments.filter((one) => one.type === SEGMENT.note).slice(0, MAX_SEGMENTS);
  const notes = [...loaded, ...sections].flatMap((one) => listNotes(header, one));
  const find = (name: string, type: number) =>
    notes.find((note) => note.name === name && note.type === type);
  const property = find("GNU", NT_GNU_PROPERTY_TYPE_0);
  return {
    buildId: contentOf(header, find("GNU", NT_GNU_BUILD_ID))?.toString("hex") ?? null,
    goBuildId: contentOf(header, find("Go", NT_GO_BUILD_ID))?.toString("latin1") ?? null,
    x86Level: property === undefined ? null : x86Level(header, property),
  };
}

function contentOf(header: ElfHeader, note: Note | undefined): Buffer | null {
  return note === undefined
    ? null
    : header.reader.slice(note.offset, Math.min(note.size, MAX_CONTENT));
}

// A note that does not fit ends the list: notes are advice, a wrong one stops no loader.
function listNotes(header: ElfHeader, place: Place): readonly Note[] {
  const notes: Note[] = [];
  const align = place.align === 8 ? 8 : 4;
  const end = Math.min(place.offset + place.size, header.reader.length);
  let offset = place.offset;
  while (offset + 12 <= end && notes.length < MAX_NOTES) {
    const nameSize = header.reader.u32(offset);
    const size = header.reader.u32(offset + 4);
    const type = header.reader.u32(offset + 8);
    const content = roundUp(offset + 12 + nameSize, align);
    if (content + size > end) break;
    const name = header.reader
      .slice(offset + 12, Math.min(nameSize, MAX_CONTENT))
      .toString("latin1")
      .replace(/\0+$/, "");
    notes.push({ name, type, offset: content, size });
    offset = roundUp(content + size, align);
  }
  return notes;
}

function x86Level(header: ElfHeader, note: Note): X86Level | null {
  if (!X86_MACHINES.has(header.machine)) return null;
  const align = header.class === 64 ? 8 : 4;
  const end = note.offset + Math.min(note.size, MAX_CONTENT);
  let offset = note.offset;
  while (offset + 12 <= end) {
    const size = header.reader.u32(offset + 4);
    if (header.reader.u32(offset) === X86_ISA_1_NEEDED)
      return levelOf(header.reader.u32(offset + 8));
    offset = roundUp(offset + 8 + size, align);
  }
  return null;
}

function levelOf(bits: number): X86Level | null {
  const levels: readonly X86Level[] = ["v4", "v3", "v2", "baseline"];
  return levels.find((_, index) => (bits & (8 >> index)) !== 0) ?? null;
}

function roundUp(value: number, align: number): number {
  return Math.ceil(value / align) * align;
}
