import { MalformedError } from "../bytes/malformed-error.ts";
import type { MachOHeader } from "./mach-o-header.ts";

/** One load command: its number, and where it lies. */
export type LoadCommand = {
  readonly command: number;
  readonly offset: number;
  readonly size: number;
};

/** LC_ numbers of mach-o/loader.h that are looked at. */
export const COMMAND = {
  segment: 0x1,
  symbols: 0x2,
  loadLibrary: 0xc,
  installName: 0xd,
  segment64: 0x19,
  uuid: 0x1b,
  codeSignature: 0x1d,
  loadLibraryLazily: 0x20,
  encryption: 0x21,
  dyldInfo: 0x22,
  minimumMacos: 0x24,
  minimumIos: 0x25,
  encryption64: 0x2c,
  minimumTvos: 0x2f,
  minimumWatchos: 0x30,
  buildVersion: 0x32,
  loadLibraryWeakly: 0x8000_0018,
  rpath: 0x8000_001c,
  loadLibraryAndReexport: 0x8000_001f,
  dyldInfoOnly: 0x8000_0022,
  loadLibraryUpward: 0x8000_0023,
  exportsTrie: 0x8000_0033,
} as const;

/** More commands than any file has: some dozens, and one for each library. */
const MAX_COMMANDS = 0x1_0000;

/** Lists the load commands; throws MalformedError where one does not fit. */
export function listCommands({ reader, commands }: MachOHeader): readonly LoadCommand[] {
  if (commands.count > MAX_COMMANDS) {
    throw new MalformedError(`${commands.count} load commands`, commands.offset);
  }
  const list: LoadCommand[] = [];
  let { offset } = commands;
  for (let index = 0; index < commands.count; index++) {
    const command = reader.u32(offset);
    const size = reader.u32(offset + 4);
    const isFitting = size >= 8 && offset + size <= commands.end;
    if (!isFitting) throw new MalformedError(`a load command of ${size} bytes`, offset);
    list.push({ command, offset, size });
    offset += size;
  }
  return list;
}

/** Reads the text that a command holds, whose place in it stands at its ninth byte; throws MalformedError. */
export function commandText({ reader }: MachOHeader, { offset, size }: LoadCommand): string {
  return reader.string(offset + reader.u32(offset + 8), offset + size);
}
