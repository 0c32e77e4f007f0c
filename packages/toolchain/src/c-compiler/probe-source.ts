/**
 * Compares two constants of which the first byte is the same zero: GCC 9.0–9.3 and 10.0–10.1 took memcmp for strncmp when
 * an argument is a constant that holds a zero, and found them equal (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189).
 * Ends with 0 when the compiler is right, with {@link WRONG} when it is not.
 */
export const PROBE_SOURCE = `#include <string.h>

int main(void) {
  return memcmp("\\0abc", "\\0\\0\\0\\0", 4) == 0 ? 3 : 0;
}
`;

/** The exit code of a program that was miscompiled; crashes and emulators end with others. */
export const WRONG = 3;

/** The bug is in no program built with less optimisation; release builds use these. */
export const PROBE_LEVELS = ["-O2", "-O3"] as const;
