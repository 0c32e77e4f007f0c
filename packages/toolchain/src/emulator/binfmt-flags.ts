/**
 * Lists the flags of a binfmt_misc entry that make sense for an emulator
 * (https://docs.kernel.org/admin-guide/binfmt-misc.html): P keeps argv[0], O hands the program over opened,
 * C takes credentials from the emulated program and implies O, F opens the interpreter now and for all namespaces.
 */
const LETTERS = ["P", "O", "C", "F"] as const;

/** Gives flags in the kernel's own order, each once, or what is wrong with the text. */
export type ParsedFlags =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: string };

/** Reads flag letters in either case; commas and blanks between them are ignored. */
export function parseFlags(text: string): ParsedFlags {
  const letters = text.toUpperCase().replaceAll(/[\s,]/g, "");
  const unknown = letters.split("").find((letter) => !LETTERS.some((known) => known === letter));
  if (unknown !== undefined)
    return {
      ok: false,
      problem: `"${unknown}" is no flag of binfmt_misc; known: ${LETTERS.join(", ")}`,
    };
  return { ok: true, value: LETTERS.filter((letter) => letters.includes(letter)).join("") };
}

/** Tells whether an entry's flags hold every wanted one; more than that does no harm to what was asked. */
export function holdsFlags(flags: string, wanted: string): boolean {
  return wanted.split("").every((letter) => flags.includes(letter));
}
