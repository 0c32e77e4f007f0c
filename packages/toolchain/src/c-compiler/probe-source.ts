/**
 * Orders two texts whose first byte is the same zero. GCC 9.0–9.3 and 10.0–10.1 expand such a memcmp, when its result is
 * used as a number and one argument is a constant that holds a zero, as if it were strncmp: it stops at the zero and finds
 * them equal (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=95189). The other argument is behind a volatile pointer, for what
 * GCC works out while it compiles is right. Ends with 0 when the compiler is right, with {@link WRONG} when it is not.
 */
export const PROBE_SOURCE = `#include <string.h>

__attribute__((noinline)) static int order(const char *text) {
  return memcmp(text, "\\0\\0\\0\\0", 4);
}

int main(void) {
  const char *volatile text = "\\0abc";
  return order(text) > 0 ? 0 : 3;
}
`;

/** The exit code of a program that was miscompiled; crashes and emulators end with others. */
export const WRONG = 3;

/** The bug is in no program built with less optimisation; release builds use these. */
export const PROBE_LEVELS = ["-O2", "-O3"] as const;
