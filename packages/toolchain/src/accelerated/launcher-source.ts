import type { ArgumentRule } from "../c-compiler/zig-arguments.ts";
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
  const { name, program, before = [], after = [], where = { patterns: [], before: [] } } = launcher;
  const lists = [before, after, variables(launcher), where.patterns, where.before];
  const cells = [text(name), text(program), ...lists.map(list), rules(launcher)];
  return `  { ${cells.join(", ")} },`;
}

function rules({ rules: given = [] }: Launcher): string {
  const rows = given.flatMap(({ patterns, ...rest }) => patterns.map((one) => rule(one, rest)));
  return `(const struct rule[]){ ${[...rows, "{ 0, 0, 0 }"].join(", ")} }`;
}

function rule(pattern: string, { instead, withNext }: Omit<ArgumentRule, "patterns">): string {
  const said = instead === undefined ? "0" : text(instead);
  return `{ ${text(pattern)}, ${said}, ${withNext === true ? "1" : "0"} }`;
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
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

struct rule {
  const char *pattern;
  const char *instead;
  int with_next;
};

struct launcher {
  const char *name;
  const char *program;
  const char *const *before;
  const char *const *after;
  const char *const *variables;
  const char *const *where;
  const char *const *before_where;
  const struct rule *rules;
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

static const struct rule *rule_for(const struct rule *rules, const char *argument) {
  for (; rules->pattern != 0; rules++)
    if (fnmatch(rules->pattern, argument, 0) == 0) return rules;
  return 0;
}

static const char *const *before_for(const struct launcher *chosen, int given, char **arguments) {
  for (const char *const *pattern = chosen->where; *pattern != 0; pattern++)
    for (int i = 0; i < given; i++)
      if (fnmatch(*pattern, arguments[i], 0) == 0) return chosen->before_where;
  return chosen->before;
}

static int launch(const struct launcher *chosen, int given, char **arguments) {
  const char *const *before = before_for(chosen, given, arguments);
  size_t after = count(chosen->after), at = 0;
  const char **all = calloc(count(before) + (size_t)given + after + 2, sizeof *all);
  if (all == 0) return -1;
  all[at++] = chosen->program;
  for (size_t i = 0; before[i] != 0; i++) all[at++] = before[i];
  for (int i = 0; i < given; i++) {
    const struct rule *rule = rule_for(chosen->rules, arguments[i]);
    if (rule == 0) all[at++] = arguments[i];
    else if (rule->instead != 0) all[at++] = rule->instead;
    if (rule != 0) i += rule->with_next;
  }
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
