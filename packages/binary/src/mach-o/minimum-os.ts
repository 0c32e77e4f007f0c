import type { ByteReader } from "../bytes/byte-reader.ts";
import { COMMAND, type LoadCommand } from "./load-commands.ts";
import type { MinimumOs } from "./mach-o.ts";

/** PLATFORM_ numbers of mach-o/loader.h, from 1 on. */
const PLATFORMS = [
  "macOS",
  "iOS",
  "tvOS",
  "watchOS",
  "bridgeOS",
  "Mac Catalyst",
  "iOS simulator",
  "tvOS simulator",
  "watchOS simulator",
  "DriverKit",
  "visionOS",
  "visionOS simulator",
];

/** What came before LC_BUILD_VERSION: a command for each system. */
const OLD_COMMANDS: ReadonlyMap<number, string> = new Map([
  [COMMAND.minimumMacos, "macOS"],
  [COMMAND.minimumIos, "iOS"],
  [COMMAND.minimumTvos, "tvOS"],
  [COMMAND.minimumWatchos, "watchOS"],
]);

/** Reads the system and version that LC_BUILD_VERSION or LC_VERSION_MIN_* names; null for other commands. */
export function readMinimumOs(
  reader: ByteReader,
  { command, offset }: LoadCommand,
): MinimumOs | null {
  const old = OLD_COMMANDS.get(command);
  if (old !== undefined) return { platform: old, version: versionOf(reader.u32(offset + 8)) };
  if (command !== COMMAND.buildVersion) return null;
  const number = reader.u32(offset + 8);
  return {
    platform: PLATFORMS[number - 1] ?? `platform ${number}`,
    version: versionOf(reader.u32(offset + 12)),
  };
}

// xxxx.yy.zz in the nibbles of 32 bits.
function versionOf(packed: number): readonly number[] {
  return [packed >>> 16, (packed >>> 8) & 0xff, packed & 0xff];
}
