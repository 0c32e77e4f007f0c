/** What the header's Subsystem says a file is for. */
export type PeSubsystem = "native" | "gui" | "console" | "efi" | "other";

/** One PE file of Windows, as far as running it on a machine depends on it (Microsoft's PE format specification). */
export type Pe = {
  /** IMAGE_FILE_MACHINE: 0x14c, 0x8664, 0xaa64, … */
  readonly machine: number;
  /** 32 for PE32, 64 for PE32+. */
  readonly class: 32 | 64;
  readonly kind: "dll" | "exe";
  readonly subsystem: PeSubsystem;
  /** The DLLs it loads at its start, as they are written. */
  readonly imports: readonly string[];
  /** The DLLs it loads when they are first called. */
  readonly delayImports: readonly string[];
  /** Exported names; those without a name, only a number, are not listed. */
  readonly exported: readonly string[];
  /** Whether it holds code of .NET, which may be for any machine. */
  readonly isManaged: boolean;
};
