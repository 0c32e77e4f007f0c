/** Is one registered handler, as a file of its name below `/proc/sys/fs/binfmt_misc` shows it. */
export interface BinfmtEntry {
  readonly name: string;
  readonly enabled: boolean;
  readonly interpreter: string;
  /** Letters in the kernel's order: P, O, C, F. */
  readonly flags: string;
  /** In bytes from the start of the program. */
  readonly offset: number;
  /** Bytes as lower-case hex. */
  readonly magic: string;
  /** As long as the magic; all ones where the kernel shows none. */
  readonly mask: string;
}

/**
 * Reads what the kernel shows of an entry; null where it goes by a file name extension, or is no entry at all.
 *
 * See https://docs.kernel.org/admin-guide/binfmt-misc.html and `entry_status` in the kernel's fs/binfmt_misc.c.
 */
export function parseBinfmtEntry(name: string, text: string): BinfmtEntry | null {
  const [state, ...lines] = text.split("\n");
  const value = (key: string): string | null =>
    lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? null;
  const interpreter = value("interpreter");
  const magic = value("magic");
  if ((state !== "enabled" && state !== "disabled") || interpreter === null || magic === null)
    return null;
  return {
    name,
    enabled: state === "enabled",
    interpreter,
    flags: value("flags:") ?? "",
    offset: Number.parseInt(value("offset") ?? "0", 10),
    magic,
    mask: value("mask") ?? "f".repeat(magic.length),
  };
}

/** Tells whether an entry, were it enabled, would be taken for a program that begins with `head` (hex). */
export function catches(entry: BinfmtEntry, head: string): boolean {
  const start = entry.offset * 2;
  const there = head.slice(start, start + entry.magic.length);
  return (
    there.length === entry.magic.length &&
    entry.magic.length > 0 &&
    there.split("").every((digit, index) => sameWhereMasked(digit, entry, index))
  );
}

function sameWhereMasked(digit: string, entry: BinfmtEntry, index: number): boolean {
  const bits = (hex: string): number => Number.parseInt(hex.charAt(index), 16);
  return ((Number.parseInt(digit, 16) ^ bits(entry.magic)) & bits(entry.mask)) === 0;
}
