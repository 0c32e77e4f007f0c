/** Type of the section with the dynamic symbols, and binding of weak symbols (gABI chapter 4). */
const SHT_DYNSYM = 11;
const STB_WEAK = 2;

/** Lists the weak undefined symbols of a well-formed ELF file by its section table; none where there is no such table. */
export function weakSymbols(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = bytes[4] === 2;
  const little = bytes[5] === 1;
  const u16 = (at: number) => view.getUint16(at, little);
  const u32 = (at: number) => view.getUint32(at, little);
  const address = (at: number) => (wide ? Number(view.getBigUint64(at, little)) : u32(at));
  const table = address(wide ? 40 : 32);
  const size = u16(wide ? 58 : 46);
  const count = u16(wide ? 60 : 48);
  const section = (index: number) => {
    const at = table + index * size;
    const [offset, length, link] = wide ? [at + 24, at + 32, at + 40] : [at + 16, at + 20, at + 24];
    return { type: u32(at + 4), offset: address(offset), size: address(length), link: u32(link) };
  };
  const symbols = Array.from({ length: count }, (_, index) => section(index)).find(
    ({ type }) => type === SHT_DYNSYM,
  );
  if (symbols === undefined) return new Set();
  const strings = section(symbols.link);
  const entry = wide ? 24 : 16;
  const weak = new Set<string>();
  for (let at = symbols.offset; at < symbols.offset + symbols.size; at += entry) {
    const binding = (view.getUint8(at + (wide ? 4 : 12)) >> 4) & 15;
    if (binding !== STB_WEAK || u16(at + (wide ? 6 : 14)) !== 0) continue;
    const start = strings.offset + u32(at);
    weak.add(Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("latin1"));
  }
  return weak;
}
