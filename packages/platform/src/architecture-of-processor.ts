import { architectureOfMachine } from "./architecture-of-machine.ts";
import type { ArchitectureName } from "./target.ts";

const ARM_MAKERS = /\b(apple|armv?\d*|aarch64|qualcomm|snapdragon|cortex|ampere|graviton)/;
const X86_MAKERS = /\b(intel|amd|genuineintel|authenticamd)/;

/** Names the architecture that a processor's description and the width of a pointer mean; null when they tell none. */
export function architectureOfProcessor(
  processor: string,
  bits: 32 | 64 | null,
): ArchitectureName | null {
  const text = processor.trim().toLowerCase();
  if (bits === null) {
    return null;
  }
  if (X86_MAKERS.test(text)) {
    return bits === 64 ? "amd64" : "i686";
  }
  if (ARM_MAKERS.test(text)) {
    return bits === 64 ? "arm64" : "armv7";
  }
  return architectureOfMachine(text);
}
