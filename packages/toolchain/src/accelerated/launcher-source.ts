import type { Launcher } from "./launchers.ts";

/**
 * Writes one C program that is all launchers: it finds the name it was started by in a table, adds the arguments and variables
 * that stand there, and becomes the program. A shell script would do the same, emulated, in twenty times the time.
 */
export function launcherSource(launchers: readonly Launcher[]): string {
  return [HEAD, "static const struct launcher LAUNCHERS[] = {", ...launchers.map(row), FOOT].join(
    "\n",
  );
}

function row(launcher: Launcher): string {
  const { name, program, before = [], after = [] } = launcher;
  const cells = [text(name), text(program), list(before), list(after), list(variables(launcher))];
  return `  { ${cells.join(", ")} },`;
}

/** The sign before a variable says what is done with the value: `?` where there is none yet, `+` at its end, `!` in any case. */
function variables({ defaults, appended, fixed }: Launcher): readonly string[] {
  return [...signed("?", defaults), ...signed("+", appended), ...signed("!", fixed)];
}

function signed(sign: string, group: Launcher["defaults"]): readonly string[] {
  return Object.entries(group ?? {}).map(([name, value]) => `${sign}${name}=${value}`);
}

function list(words: readonly string[]): string {
  return `(const char *const[]){ ${[...words.map(text), "0"].join(", ")} }`;
}

/** What JSON escapes, C escapes in the same way, but for control characters and what is not ASCII, which no row holds. */
function text(word: string): string {
  return JSON.stringify(word);
}

const HEAD = `#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

struct launcher {
  const char *name;
  const char *program;
  const char *const *before;
  const char *const *after;
  const char *const *variables;
};
`;

const FOOT = `};

static size_t count(const char *const *words) {
  size_t n = 0;
  while (words[n] != 0) n++;
  return n;
}

/* "+NAME=value": see variables() where this is written. */
static int set_variable(const char *entry) {
  const char *equals = strchr(entry, '=');
  char *name = strndup(entry + 1, (size_t)(equals - entry - 1));
  if (name == 0) return -1;
  const char *value = equals + 1, *old = getenv(name);
  if (entry[0] == '?' && old != 0) return 0;
  if (entry[0] != '+' || old == 0 || *old == 0) return setenv(name, value, 1);
  char *joined = malloc(strlen(old) + strlen(value) + 2);
  if (joined == 0) return -1;
  sprintf(joined, "%s:%s", old, value);
  return setenv(name, joined, 1);
}

static int launch(const struct launcher *chosen, int given, char **arguments) {
  size_t before = count(chosen->before), after = count(chosen->after), at = 0;
  const char **all = calloc(before + (size_t)given + after + 2, sizeof *all);
  if (all == 0) return -1;
  all[at++] = chosen->program;
  for (size_t i = 0; i < before; i++) all[at++] = chosen->before[i];
  for (int i = 0; i < given; i++) all[at++] = arguments[i];
  for (size_t i = 0; i < after; i++) all[at++] = chosen->after[i];
  for (const char *const *entry = chosen->variables; *entry != 0; entry++)
    if (set_variable(*entry) != 0) return -1;
  return execv(chosen->program, (char *const *)all);
}

int main(int argc, char **argv) {
  /* What the kernel was asked to start: argv[0] may be anything. */
  const char *started = (const char *)getauxval(AT_EXECFN);
  if (started == 0) started = argc > 0 ? argv[0] : "";
  const char *slash = strrchr(started, '/'), *name = slash == 0 ? started : slash + 1;
  for (size_t i = 0; i < sizeof LAUNCHERS / sizeof *LAUNCHERS; i++) {
    if (strcmp(LAUNCHERS[i].name, name) != 0) continue;
    launch(&LAUNCHERS[i], argc > 0 ? argc - 1 : 0, argv + 1);
    fprintf(stderr, "%s: %s: %s\\n", name, LAUNCHERS[i].program, strerror(errno));
    return errno == ENOENT ? 127 : 126;
  }
  fprintf(stderr, "%s: no launcher has this name\\n", name);
  return 127;
}
`;
