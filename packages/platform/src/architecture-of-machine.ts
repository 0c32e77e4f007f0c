import { SPELLINGS } from "./spellings.ts";
import type { ArchitectureName } from "./target.ts";

const I386_FAMILY = /^i[3-6]86$/;

/**
 * Names the architecture that `uname -m` (or PROCESSOR_ARCHITECTURE) means; null when it is none of the table's.
 *
 * `armv8l` is ARMv7: an arm64 kernel says so to 32-bit processes.
 */
export function architectureOfMachine(machine: string): ArchitectureName | null {
  const word = machine.trim().toLowerCase();
  return I386_FAMILY.test(word) ? "i686" : (SPELLINGS.get(word)?.architecture ?? null);
}
