import type { DottedVersion } from "../elf/version-floors.ts";

/** What filetype says; "archive" where a universal file holds a static library for this processor. */
export type MachOFileType =
  | "object"
  | "executable"
  | "core"
  | "dylib"
  | "dylinker"
  | "bundle"
  | "stub"
  | "dsym"
  | "kext"
  | "archive"
  | "other";

/** The oldest system that a file says it runs on: "macOS", [11, 0, 0]. */
export type MinimumOs = { readonly platform: string; readonly version: DottedVersion };

/** The code of one processor in a Mach-O file (Apple's mach-o/loader.h); a thin file has one. */
export type MachOSlice = {
  readonly class: 32 | 64;
  readonly data: "little" | "big";
  /** cputype: 0x01000007 for x86-64, 0x0100000c for arm64. */
  readonly cpuType: number;
  /** cpusubtype without its capability bits: 2 is arm64e. */
  readonly cpuSubtype: number;
  readonly fileType: MachOFileType;
  /** One for each platform; two where a library serves macOS and Mac Catalyst. */
  readonly minimumOs: readonly MinimumOs[];
  /** The libraries it loads, by their install names. */
  readonly libraries: readonly string[];
  readonly rpaths: readonly string[];
  /** The name by which others load it (LC_ID_DYLIB). */
  readonly installName: string | null;
  /** Names that others can bind to, without the underscore of C. */
  readonly exported: readonly string[];
  /** Names that others have to provide, without the underscore of C. */
  readonly undefined: readonly string[];
  /** In hexadecimal. */
  readonly uuid: string | null;
  /** Whether the code is encrypted, as in programs of the App Store. */
  readonly encrypted: boolean;
  /** Whether there is a signature: arm64 runs no code without one. */
  readonly codeSignature: boolean;
};

/** A Mach-O file: the code of one processor, or a universal ("fat") file with that of several. */
export type MachO = { readonly isFat: boolean; readonly slices: readonly MachOSlice[] };
