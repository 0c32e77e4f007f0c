import { TARGETS } from "@wainwright/platform";

/** What `uname -m` says beyond the table: an arm64 kernel to 32-bit programs, and all of the 80386's kin. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["armv8l", "armv7"],
  ["i[3456]86", "i686"],
];

/** Writes the branches of a shell's `case` that give the architecture for what `uname -m` prints. */
export function machineCases(): string {
  const known = TARGETS.filter(({ os }) => os === "linux" || os === "macos").map(
    ({ unameMachine, architecture }) => [unameMachine, architecture] as const,
  );
  const cases = new Map([...OTHERS, ...known.filter(([machine]) => !/^i\d86$/.test(machine))]);
  return [...cases]
    .map(([machine, architecture]) => `    ${machine}) architecture=${architecture} ;;`)
    .join("\n");
}
