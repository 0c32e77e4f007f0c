import type { ElfIdentity } from "@wainwright/platform";
import { programHead } from "./proof-program.ts";

/** Says what is to be registered. */
export interface Registration {
  readonly name: string;
  readonly elf: ElfIdentity;
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
  const { name, elf, interpreter, flags } = registration;
  const delimiter = DELIMITERS.find((candidate) => !interpreter.includes(candidate));
  if (delimiter === undefined || !isUsablePath(interpreter)) return null;
  const magic = escaped(programHead(elf));
  const fields = ["", name, "M", "", magic, escaped(programMask(elf)), interpreter, flags];
  return fields.join(delimiter);
}

/**
 * Writes which bits of the first 20 bytes count: all but the OS ABI (byte 7: Linux programs carry 0 or 3), and the
 * lowest bit of e_type, which tells ET_EXEC (2) from ET_DYN (3).
 */
export function programMask(elf: ElfIdentity): string {
  const type = elf.data === "little" ? "feff" : "fffe";
  return `${"ff".repeat(7)}00${"ff".repeat(8)}${type}ffff`;
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
