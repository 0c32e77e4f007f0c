import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { bytesAccess, listZip } from "@wainwright/archive";
import { type Elf, glibcFloor, readBinary } from "@wainwright/binary";

/** Lists in what two wheels differ, most telling first; none where all that is installed is the same, byte by byte. */
export async function differences(one: string, other: string): Promise<readonly string[]> {
  const [a, b] = [await members(one), await members(other)];
  const tags = [one, other].map((path) => basename(path));
  const onlyIn = (some: Members, rest: Members) =>
    [...some.keys()].filter((name) => !rest.has(name));
  const lists = [
    ...(tags[0] === tags[1] ? [] : [`named ${tags.join(" and ")}`]),
    ...onlyIn(a, b).map((name) => `only by the first: ${name}`),
    ...onlyIn(b, a).map((name) => `only by the second: ${name}`),
  ];
  const contents = [...a].flatMap(([name, bytes]) => {
    const rest = b.get(name);
    return rest === undefined || isSame(bytes, rest) ? [] : [differenceOf(name, bytes, rest)];
  });
  return [...lists, ...contents];
}

/** Counts the native files of a wheel. */
export async function nativeFiles(path: string): Promise<number> {
  return [...(await members(path)).values()].filter((bytes) => elfOf(bytes) !== null).length;
}

type Members = ReadonlyMap<string, Buffer>;

/** RECORD only repeats what the others are. */
async function members(path: string): Promise<Members> {
  const listing = await listZip(bytesAccess(readFileSync(path)));
  if (!listing.ok) throw new Error(`${path} is no zip`);
  const found = new Map<string, Buffer>();
  for (const entry of listing.zip.entries) {
    const chunks: Buffer[] = [];
    await listing.zip.readEntry(entry, (chunk) => chunks.push(Buffer.from(chunk)));
    if (!entry.path.endsWith(".dist-info/RECORD")) found.set(entry.path, Buffer.concat(chunks));
  }
  return found;
}

function differenceOf(name: string, one: Buffer, other: Buffer): string {
  const [a, b] = [elfOf(one), elfOf(other)];
  if (a === null || b === null) return `${name}: ${lineDifferences(one, other)}`;
  const parts = FACTS.filter(([, fact]) => fact(a) !== fact(b)).map(
    ([what, fact]) => `${what} ${fact(a)} and ${fact(b)}`,
  );
  const changed = sectionDifferences(one, other);
  return `${name}: ${[...parts, `sections ${changed.join(", ")}`].join("; ")}`;
}

/** Meson-python builds in a folder of a random name, which some projects write down: no two builds are alike in that. */
function isSame(one: Buffer, other: Buffer): boolean {
  if (one.equals(other)) return true;
  const [a, b] = [one, other].map((bytes) =>
    bytes.toString("latin1").replaceAll(/\.mesonpy-\w{8}/g, ".mesonpy"),
  );
  return a === b;
}

function lineDifferences(one: Buffer, other: Buffer): string {
  const [a, b] = [one, other].map((bytes) => new Set(bytes.toString().split("\n")));
  const only = (some: Set<string> = new Set(), rest: Set<string> = new Set()) =>
    [...some].filter((line) => !rest.has(line)).map((line) => line.trim());
  return `${only(a, b).join(" ")} and ${only(b, a).join(" ")}`;
}

const FACTS: readonly (readonly [string, (elf: Elf) => string])[] = [
  ["needed", ({ needed }) => needed.join(" ")],
  ["floor", (elf) => glibcFloor(elf)?.join(".") ?? "none"],
  ["exported", ({ exported }) => exported.toSorted().join(" ")],
  ["undefined", (elf) => elf.undefined.toSorted().join(" ")],
];

function elfOf(bytes: Buffer): Elf | null {
  const read = readBinary(bytesAccess(bytes));
  return read.kind === "elf" ? read.elf : null;
}

/** Reads the section table of a little-endian ELF32 file (gABI, chapter 4): name and bytes. */
function sections(file: Buffer): ReadonlyMap<string, Buffer> {
  const [table, count, names] = [
    file.readUInt32LE(32),
    file.readUInt16LE(48),
    file.readUInt16LE(50),
  ];
  const row = (index: number) => file.subarray(table + index * 40, table + index * 40 + 40);
  const contentOf = (header: Buffer) => {
    const [offset, size] = [header.readUInt32LE(16), header.readUInt32LE(20)];
    return header.readUInt32LE(4) === SHT_NOBITS
      ? Buffer.alloc(0)
      : file.subarray(offset, offset + size);
  };
  const strings = contentOf(row(names));
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const start = row(index).readUInt32LE(0);
      return [strings.toString("latin1", start, strings.indexOf(0, start)), contentOf(row(index))];
    }),
  );
}

const SHT_NOBITS = 8;

function sectionDifferences(one: Buffer, other: Buffer): readonly string[] {
  const [a, b] = [sections(one), sections(other)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((name) => {
    const [first, second] = [a.get(name), b.get(name)];
    if (first !== undefined && second !== undefined && first.equals(second)) return [];
    return [`${name} (${first?.length ?? "none"}, ${second?.length ?? "none"} bytes)`];
  });
}
