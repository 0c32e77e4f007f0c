import type { ElfIdentity } from "@wainwright/platform";

/**
 * Writes which bits of the first 20 bytes count: all but the OS ABI (byte 7: Linux programs carry 0 or 3), and the
 * lowest bit of e_type, which tells ET_EXEC (2) from ET_DYN (3).
 */
export function programMask(elf: ElfIdentity): string {
  const type = elf.data === "little" ? "feff" : "fffe";
  return `${"ff".repeat(7)}00${"ff".repeat(8)}${type}ffff`;
}
