import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type HeldNamespace, holdNamespace } from "@wainwright/testing";
import { prepareRoot } from "../../toolchain/__tests__/userland/in-userland.ts";
import { compiled } from "../../verify/__tests__/compiled.ts";
import { inNamespace, type Request } from "./in-namespace.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "-proof ü "));
const TEMPORARY = join(FOLDER, "temporary");
const NAMESPACES: HeldNamespace[] = [];
const WHERE = "debian bookworm armhf as cortex-a8";
const MINUTE = 60_000;
const MEGABYTE = 2 ** 20;

beforeAll(async () => {
  mkdirSync(TEMPORARY);
  await prepareRoot("armv7", "3.11", { environment: process.env });
  NAMESPACES.push(await holdNamespace(process.getuid?.() ?? -1));
}, 300_000);

afterAll(() => {
  for (const held of NAMESPACES) held.close();
  rmSync(FOLDER, { recursive: true });
});

/** Starts a program of ARMv7, and makes sure that nothing of it stays. */
async function started(body: string, request: Partial<Request> = {}) {
  const [namespace] = NAMESPACES;
  if (namespace === undefined) throw new Error("there is no namespace");
  const path = join(FOLDER, "program");
  writeFileSync(path, compiled("armhf", `${HEADERS}\nint main(void) { ${body} }`), { mode: 0o755 });
  const requests = [{ path, argv: ["{}"] as const, ...request }];
  const { runs, processes } = await inNamespace(namespace, TEMPORARY, requests);
  expect({ processes, files: readdirSync(TEMPORARY) }).toEqual({ processes: [], files: [] });
  const [run] = runs;
  if (run === undefined) throw new Error("it was not run");
  return { ...run, said: run.said?.replace(path, "it") ?? null };
}

const NAMES = ["sched", "signal", "stdio", "stdlib", "string", "sys/wait", "unistd"];
const HEADERS = ["#define _GNU_SOURCE", ...NAMES.map((name) => `#include <${name}.h>`)].join("\n");

test(
  "what a program prints has to match, alone or with its errors",
  async () => {
    const hello = 'fputs("noise\\n", stderr); puts("hello 1.0"); return 0;';
    const { done } = await started(hello, { expectOutput: String.raw`^hello \d` });
    expect(done).toMatchObject({ printed: "hello 1.0", userland: `${WHERE} under QEMU` });
    expect(await started(hello, { expectOutput: "noise" })).toMatchObject({ said: null });
    expect(await started(hello, { expectOutput: "^bye$" })).toMatchObject({
      said: "run-failed: it: expected was output as /^bye$/u; it printed:\nnoise\nhello 1.0",
    });
    expect(await started("return 0;", { expectOutput: "." })).toMatchObject({
      said: "run-failed: it: expected was output as /./u; it printed nothing",
    });
  },
  MINUTE,
);

test(
  "another exit code than 0 may be the expected one, and 0 is then a bad end",
  async () => {
    expect(await started("return 2;", { expectExit: 2 })).toMatchObject({ said: null });
    expect(await started("return 0;", { expectExit: 2 })).toMatchObject({
      said: `run-failed: it: it ended with exit code 0 in ${WHERE}, and not with 2`,
    });
  },
  MINUTE,
);

test(
  "a program gets its variables, and finds what has to lie beside it",
  async () => {
    const beside = join(FOLDER, "words");
    mkdirSync(beside);
    writeFileSync(join(beside, "a.txt"), "data");
    const body = 'return strcmp(getenv("OWN"), "$(id)") != 0 || access("words/a.txt", R_OK) != 0;';
    const request = { beside: [beside], env: { OWN: "$(id)" } };
    expect(await started(body, request)).toMatchObject({ said: null });
    expect(await started(body, { beside: [`${beside}/absent`] })).toMatchObject({
      said: `path-missing: ${beside}/absent, which has to lie beside, is not there`,
    });
    expect(await started(body, { beside: [beside, `${beside}/.`] })).toMatchObject({
      said: expect.stringMatching(/^inputs-invalid: .* has the name of another/),
    });
  },
  MINUTE,
);

test(
  "the peak of its memory is that of its largest process, also of a child that ended before",
  async () => {
    const { done: small } = await started("return 0;");
    const fill = `memset(malloc(${64 * MEGABYTE}), 1, ${64 * MEGABYTE})`;
    const { done: large } = await started(
      `if (fork() == 0) { volatile char *p = ${fill}; _exit(p[9] - 1); } int how; wait(&how); return how;`,
    );
    const grown = (large?.peakMemory ?? 0) - (small?.peakMemory ?? 0);
    expect(grown / MEGABYTE).toBeGreaterThan(60);
    expect(grown / MEGABYTE).toBeLessThan(70);
    // An emulator of megabytes is in it, and no Python of ours.
    expect((small?.peakMemory ?? 0) / MEGABYTE).toBeGreaterThan(2);
    expect((small?.peakMemory ?? 0) / MEGABYTE).toBeLessThan(40);
  },
  MINUTE,
);

test.each([
  ["crashes", "*(volatile int *)0 = 1; return 0;", "it crashed in WHERE: SIGSEGV"],
  ["ends by a signal", "raise(SIGTERM); return 0;", "it crashed in WHERE: signal 15"],
  [
    "hangs",
    "signal(SIGTERM, SIG_IGN); for (;;) pause();",
    "it did not end within 3 seconds in WHERE",
  ],
  [
    "crashes as the first process of its own namespace",
    "if (unshare(CLONE_NEWPID) != 0) return 9; if (fork() == 0) *(volatile int *)0 = 1; wait(0); return 0;",
    "it did not end within 3 seconds in WHERE",
  ],
])(
  "a program that %s is told as that, and nothing of it stays",
  async (_how, body, expected) => {
    const { said } = await started(body, { timeoutSeconds: 3 });
    expect(said?.split("\n")[0]).toBe(`run-failed: it: ${expected.replace("WHERE", WHERE)}`);
  },
  MINUTE,
);

test(
  "an interrupted run leaves nothing behind",
  async () => {
    const { said } = await started("for (;;) pause();", { stopAfter: 3 });
    expect(said).toBe("interrupted: The run was interrupted.");
  },
  MINUTE,
);
