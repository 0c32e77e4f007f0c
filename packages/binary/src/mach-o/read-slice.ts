import type { ByteReader } from "../bytes/byte-reader.ts";
import { MalformedError } from "../bytes/malformed-error.ts";
import type { NameFilter } from "../bytes/name-filter.ts";
import { COMMAND, commandText, listCommands, type LoadCommand } from "./load-commands.ts";
import type { MachOSlice } from "./mach-o.ts";
import { readMachOHeader, type MachOHeader } from "./mach-o-header.ts";
import { readMachOSymbols } from "./mach-o-symbols.ts";
import { readMinimumOs } from "./minimum-os.ts";

const LIBRARY_COMMANDS: ReadonlySet<number> = new Set([
  COMMAND.loadLibrary,
  COMMAND.loadLibraryLazily,
  COMMAND.loadLibraryWeakly,
  COMMAND.loadLibraryAndReexport,
  COMMAND.loadLibraryUpward,
]);

/** Where a segment command says which bytes of the file it maps. */
const SEGMENT_FIELDS = { 32: { offset: 32, size: 36 }, 64: { offset: 40, size: 48 } } as const;

/** Reads the code of one processor; throws MalformedError, also where a segment reaches beyond the file. */
export function readSlice(file: ByteReader, wanted: NameFilter): MachOSlice {
  const header = readMachOHeader(file);
  const commands = listCommands(header);
  const { reader } = header;
  const of = (number: number) => commands.filter(({ command }) => command === number);
  const texts = (list: readonly LoadCommand[]) => list.map((one) => commandText(header, one));
  refuseCut(header, commands);
  const uuid = of(COMMAND.uuid)[0];
  return {
    class: header.class,
    data: header.data,
    cpuType: header.cpuType,
    cpuSubtype: header.cpuSubtype,
    fileType: header.fileType,
    minimumOs: commands
      .map((command) => readMinimumOs(reader, command))
      .filter((one) => one !== null),
    libraries: texts(commands.filter(({ command }) => LIBRARY_COMMANDS.has(command))),
    rpaths: texts(of(COMMAND.rpath)),
    installName: texts(of(COMMAND.installName).slice(0, 1))[0] ?? null,
    ...readMachOSymbols(header, commands, wanted),
    uuid: uuid === undefined ? null : reader.slice(uuid.offset + 8, 16).toString("hex"),
    encrypted: [...of(COMMAND.encryption), ...of(COMMAND.encryption64)].some(
      ({ offset }) => reader.u32(offset + 16) !== 0,
    ),
    codeSignature: of(COMMAND.codeSignature).length > 0,
  };
}

// A stub and a file of debugging information describe segments that stand in another file.
function refuseCut(header: MachOHeader, commands: readonly LoadCommand[]): void {
  if (header.fileType === "stub" || header.fileType === "dsym") return;
  const { reader } = header;
  for (const { command, offset } of commands) {
    if (command !== COMMAND.segment && command !== COMMAND.segment64) continue;
    const at = SEGMENT_FIELDS[command === COMMAND.segment64 ? 64 : 32];
    const word = (field: number) =>
      command === COMMAND.segment64 ? reader.u64(offset + field) : reader.u32(offset + field);
    const end = word(at.offset) + word(at.size);
    if (end > reader.length) {
      throw new MalformedError(
        `cut short: ${end} bytes are to be loaded, there are ${reader.length}`,
        offset,
      );
    }
  }
}
