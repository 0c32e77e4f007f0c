/** Says what is to be registered. */
export interface Registration {
  readonly name: string;
  /** In bytes from the start of the program. */
  readonly offset: number;
  /** Bytes as hex. */
  readonly magic: string;
  /** As long as the magic. */
  readonly mask: string;
  /** An absolute path of at most {@link LONGEST_INTERPRETER} bytes without control characters. */
  readonly interpreter: string;
  /** Flag letters, as `parseFlags` gives them. */
  readonly flags: string;
}

/** Is the longest interpreter path that the kernel documents, in bytes. */
export const LONGEST_INTERPRETER = 127;

/** None of these is in a name, in flags or in escaped bytes. */
const DELIMITERS = [":", "|", "!", ",", ";"];

/**
 * Writes the line that makes the kernel register a handler, or null when the interpreter's path cannot stand in one.
 * The bytes go in as `\x..` escapes, four characters each: the kernel takes a real NUL as the end of the magic, and the
 * entry would then catch every ELF file of that class.
 *
 * See https://docs.kernel.org/admin-guide/binfmt-misc.html.
 */
export function formatRegistration(registration: Registration): string | null {
  const { name, offset, magic, mask, interpreter, flags } = registration;
  const delimiter = DELIMITERS.find((candidate) => !interpreter.includes(candidate));
  if (delimiter === undefined || !isUsablePath(interpreter)) return null;
  const start = offset === 0 ? "" : String(offset);
  const fields = ["", name, "M", start, escaped(magic), escaped(mask), interpreter, flags];
  return fields.join(delimiter);
}

function escaped(hex: string): string {
  return hex.replaceAll(/../g, (pair) => `\\x${pair}`);
}

function isUsablePath(path: string): boolean {
  const bytes = new TextEncoder().encode(path);
  return (
    path.startsWith("/") &&
    bytes.length <= LONGEST_INTERPRETER &&
    bytes.every((byte) => byte > 0x1f && byte !== 0x7f)
  );
}
