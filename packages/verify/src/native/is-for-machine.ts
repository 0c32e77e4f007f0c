import type { Target } from "@wainwright/platform";
import type { CodeFacts } from "./native-file.ts";

/** Says whether code runs on a target's machine and system, whatever its C library; the two ARM versions count as one. */
export function isForMachine(code: CodeFacts, target: Target): boolean {
  return code.targets.some((one) => one.os === target.os && isSameMachine(one, target));
}

/** Says whether two targets have the same machine code format; the two ARM versions count as one, because a file tells them apart by attributes only. */
function isSameMachine(a: Target, b: Target): boolean {
  if (a.elf === null || b.elf === null) return a.architecture === b.architecture;
  const { machine, class: bits, data } = b.elf;
  return a.elf.machine === machine && a.elf.class === bits && a.elf.data === data;
}
