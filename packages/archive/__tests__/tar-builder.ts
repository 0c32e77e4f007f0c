/** One header with what follows it, as it is to be written: nothing is checked. */
export type TarPart = {
  readonly name?: string;
  readonly type?: string;
  readonly content?: Uint8Array | string;
  /** What the header promises, when it is not the truth. */
  readonly size?: number;
  readonly linkName?: string;
  readonly mode?: number;
  readonly magic?: string;
  readonly prefix?: string;
  /** Changes the header before its checksum is made. */
  readonly change?: (header: Buffer) => void;
};

/** Builds a tar archive by hand, so that it can be what no program writes. */
export function buildTar(parts: readonly TarPart[], end = 1024): Buffer {
  return Buffer.concat([...parts.map(tarPart), Buffer.alloc(end)]);
}

/** Makes a pax extended header of records. */
export function paxPart(records: Readonly<Record<string, string>>, type = "x"): TarPart {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + 1;
    while (String(length).length + rest !== length) length++;
    return `${length} ${key}=${value}\n`;
  });
  return { name: "pax", type, content: lines.join("") };
}

function tarPart(part: TarPart): Buffer {
  const content = Buffer.from(part.content ?? "");
  const header = Buffer.alloc(512);
  header.write(part.name ?? "file", 0, "latin1");
  header.write(`${(part.mode ?? 0o644).toString(8).padStart(7, "0")}\0`, 100);
  header.write("0000000\0".repeat(2), 108);
  header.write(`${(part.size ?? content.length).toString(8).padStart(11, "0")}\0`, 124);
  header.write("00000000000\0", 136);
  header.write(part.type ?? "0", 156, "latin1");
  header.write(part.linkName ?? "", 157);
  header.write(part.magic ?? "ustar\x0000", 257, "latin1");
  header.write(part.prefix ?? "", 345);
  part.change?.(header);
  header.fill(" ", 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc(-content.length & 511)]);
}
