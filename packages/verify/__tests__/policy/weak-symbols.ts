/** Type of the section with the dynamic symbols, and binding of weak symbols (gABI chapter 4). */
const SHT_DYNSYM = 11;
const STB_WEAK = 2;

/** Offsets in the ELF header, in section headers and in symbols, by class. */
const LAYOUT = {
  32: {
    table: 32,
    size: 46,
    count: 48,
    offset: 16,
    length: 20,
    link: 24,
    symbol: 16,
    info: 12,
    section: 14,
  },
  64: {
    table: 40,
    size: 58,
    count: 60,
    offset: 24,
    length: 32,
    link: 40,
    symbol: 24,
    info: 4,
    section: 6,
  },
} as const;

/** Lists the weak undefined symbols of a well-formed ELF file by its section table; none where there is no such table. */
export function weakSymbols(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = LAYOUT[bytes[4] === 2 ? 64 : 32];
  const little = bytes[5] === 1;
  const u16 = (offset: number) => view.getUint16(offset, little);
  const u32 = (offset: number) => view.getUint32(offset, little);
  const address = (offset: number) =>
    at === LAYOUT[64] ? Number(view.getBigUint64(offset, little)) : u32(offset);
  const headers = Array.from(
    { length: u16(at.count) },
    (_, index) => address(at.table) + index * u16(at.size),
  );
  const symbols = headers.find((header) => u32(header + 4) === SHT_DYNSYM);
  const strings = symbols === undefined ? undefined : headers[u32(symbols + at.link)];
  if (symbols === undefined || strings === undefined) return [];
  const start = address(symbols + at.offset);
  const entries = Array.from(
    { length: address(symbols + at.length) / at.symbol },
    (_, index) => start + index * at.symbol,
  );
  const isWeak = (entry: number) => view.getUint8(entry + at.info) >> 4 === STB_WEAK;
  const names = address(strings + at.offset);
  return entries
    .filter((entry) => isWeak(entry) && u16(entry + at.section) === 0)
    .map((entry) => stringAt(bytes, names + u32(entry)));
}

function stringAt(bytes: Uint8Array, start: number): string {
  return Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("latin1");
}
