/** Writes the argument vector of a program that a runner starts: an emulator with its options, or nothing. */
export function started(
  runner: readonly string[],
  program: string,
): readonly [string, ...string[]] {
  const [first, ...rest] = runner;
  return first === undefined ? [program] : [first, ...rest, program];
}
