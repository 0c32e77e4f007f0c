import type { RandomAccess } from "../random-access.ts";

/** A program with a file system behind it (https://github.com/AppImage/AppImageSpec, "Type 1" and "Type 2"). */
export type AppImage = {
  readonly type: 1 | 2;
  readonly payload: {
    /** Where it begins in the file, which it ends with. */
    readonly start: number;
    readonly kind: "squashfs" | "dwarfs" | "iso9660" | "unknown";
  };
};

const ELF_HEADER = 64;
const MAGIC_AT = 8;
const BITS_64 = 2;
const BIG_ENDIAN = 2;
/** The first volume descriptor of an ISO 9660 file system stands in its 17th sector, its name one byte later. */
const ISO_NAME_AT = 16 * 2048 + 1;

/** Tells where the file system of an AppImage begins; null for anything else. Never rejects. */
export async function appImageOf(source: RandomAccess): Promise<AppImage | null> {
  try {
    if (source.size < ELF_HEADER) return null;
    const head = Buffer.from(await source.read(0, ELF_HEADER));
    const type = head[MAGIC_AT + 2];
    const isMarked = head.subarray(MAGIC_AT, MAGIC_AT + 2).toString("latin1") === "AI";
    if (!head.subarray(0, 4).equals(ELF_MAGIC) || !isMarked) return null;
    // The first type is an ISO image whose first bytes, which it does not use, are the program.
    if (type === 1) return { type, payload: { start: 0, kind: await isoKind(source) } };
    if (type !== 2) return null;
    const start = elfEnd(head);
    return { type, payload: { start, kind: await kindAt(source, start) } };
  } catch {
    return null;
  }
}

const ELF_MAGIC = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);

/** The end of the table of sections, which is the end of the runtime (ELF header: e_shoff, e_shentsize, e_shnum). */
function elfEnd(head: Buffer): number {
  const view = new DataView(head.buffer, head.byteOffset, ELF_HEADER);
  const isLittle = head[5] !== BIG_ENDIAN;
  if (head[4] === BITS_64) {
    const table = Number(view.getBigUint64(40, isLittle));
    return table + view.getUint16(58, isLittle) * view.getUint16(60, isLittle);
  }
  return view.getUint32(32, isLittle) + view.getUint16(46, isLittle) * view.getUint16(48, isLittle);
}

async function kindAt(source: RandomAccess, start: number): Promise<AppImage["payload"]["kind"]> {
  if (start + 8 > source.size) return "unknown";
  const magic = Buffer.from(await source.read(start, 8)).toString("latin1");
  if (magic.startsWith("hsqs")) return "squashfs";
  return magic.startsWith("DWARFS") ? "dwarfs" : "unknown";
}

async function isoKind(source: RandomAccess): Promise<"iso9660" | "unknown"> {
  if (ISO_NAME_AT + 5 > source.size) return "unknown";
  const name = Buffer.from(await source.read(ISO_NAME_AT, 5)).toString("latin1");
  return name === "CD001" ? "iso9660" : "unknown";
}
