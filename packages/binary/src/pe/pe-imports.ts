import { MalformedError } from "../bytes/malformed-error.ts";
import { offsetOfRva, type PeHeader } from "./pe-header.ts";

/** Where in the data directory the tables of imports stand. */
const IMPORTS = { index: 1, entrySize: 20, nameAt: 12 } as const;
const DELAY_IMPORTS = { index: 13, entrySize: 32, nameAt: 4 } as const;

/** More DLLs than any program loads. */
const MAX_DLLS = 0x1_0000;

/** Lists the names of the DLLs that are loaded at the start; throws MalformedError. */
export function readImports(header: PeHeader): readonly string[] {
  return listDescriptors(header, IMPORTS).map((at) =>
    readName(header, header.reader.u32(at + IMPORTS.nameAt)),
  );
}

/** Lists the names of the DLLs that are loaded at the first call; throws MalformedError. */
export function readDelayImports(header: PeHeader): readonly string[] {
  return listDescriptors(header, DELAY_IMPORTS).map((at) => {
    const address = header.reader.u32(at + DELAY_IMPORTS.nameAt);
    // Visual C++ 6 wrote addresses in memory here and not relative ones; then the first bit is not set.
    const isRelative = (header.reader.u32(at) & 1) !== 0;
    return readName(header, isRelative ? address : address - header.imageBase);
  });
}

// The entry without a name ends the table, whatever size the directory gives.
function listDescriptors(
  header: PeHeader,
  { index, entrySize, nameAt }: typeof IMPORTS | typeof DELAY_IMPORTS,
): readonly number[] {
  const directory = header.directories[index];
  if (directory === undefined || directory.address === 0) return [];
  const start = offsetOfRva(header, directory.address);
  const list: number[] = [];
  for (let at = start; header.reader.u32(at + nameAt) !== 0; at += entrySize) {
    if (list.length === MAX_DLLS) throw new MalformedError("too many imported DLLs", start);
    list.push(at);
  }
  return list;
}

function readName(header: PeHeader, address: number): string {
  return header.reader.string(offsetOfRva(header, address), header.reader.length);
}
