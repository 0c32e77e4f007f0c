import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type HeldNamespace, holdNamespace, processesMentioning } from "@wainwright/testing";
import type { UserlandCommand } from "../../src/index.ts";
import { inUserland, prepareRoot } from "./in-userland.ts";

const ARMV7 = { target: "armv7", python: "3.11" };
const FOLDER = mkdtempSync(join(tmpdir(), "-lent ü "));
const NAMESPACES: HeldNamespace[] = [];

beforeAll(async () => {
  await prepareRoot("armv7", "3.11", { environment: process.env });
  NAMESPACES.push(await holdNamespace(process.getuid?.() ?? -1));
}, 180_000);

afterAll(() => {
  for (const held of NAMESPACES) held.close();
  rmSync(FOLDER, { recursive: true });
});

function namespace(): HeldNamespace {
  const [held] = NAMESPACES;
  if (held === undefined) throw new Error("there is no namespace");
  return held;
}

/** Runs one program in the ARMv7 userland. */
async function run(command: UserlandCommand, environment: NodeJS.ProcessEnv = {}) {
  const outcome = await inUserland(namespace(), { ...ARMV7, commands: [command] }, environment);
  const [completed] = outcome.completed;
  if (completed === undefined) throw new Error(JSON.stringify(outcome.failure));
  return { ...outcome, ...completed };
}

function python(code: string): UserlandCommand {
  return { argv: ["/usr/bin/python3", "-c", code] };
}

describe("a Debian userland of ARMv7 on another machine", () => {
  test("opens from the cache within a second and a half, and its Python is what was asked for", async () => {
    const outcome = await run(
      python("import platform, sys; print(platform.machine(), sys.version_info[:2])"),
    );
    expect(outcome).toMatchObject({
      description: "debian bookworm armhf",
      cached: true,
      exitCode: 0,
      output: "armv7l (3, 11)\n",
      left: [],
      processes: [],
    });
    expect(outcome.seconds).toBeLessThan(1.5);
  });

  test("tells how a program ended, whatever that was", async () => {
    const { exitCode, output } = await run(python("import sys; print('words'); sys.exit(7)"));
    expect({ exitCode, output }).toEqual({ exitCode: 7, output: "words\n" });
  });

  test("starts with none of the host's variables, and with those it is given", async () => {
    const command = { ...python("import os; print(sorted(os.environ))"), env: { OWN: "$(id)" } };
    const { output } = await run(command, { SECRET_OF_THE_HOST: "1" });
    expect(output).toMatch(/'HOME', 'LC_ALL', 'OWN', 'PATH', 'PWD'/);
    expect(output).not.toMatch(/SECRET_OF_THE_HOST/);
  });

  test.each([["/usr/lib/x"], ["/etc/hosts"], ["/x"]])("keeps %s as it is", async (path) => {
    const { output, exitCode } = await run(python(`open(${JSON.stringify(path)}, "w")`));
    expect(exitCode).toBe(1);
    expect(output).toMatch(/Read-only file system/);
  });

  test("gives programs a /tmp of their own, and lends folders whatever they are called", async () => {
    const inside = join(FOLDER, "-dash ü $(id)");
    mkdirSync(inside);
    writeFileSync(join(inside, "given"), "from the host");
    const code =
      "import os; open('out', 'w').write(open('given').read() + ' through ' + os.getcwd())";
    const mounts = [{ host: inside, inside: "/build", writable: true }];
    const own = `/tmp/${randomUUID()}`;
    const { exitCode, output } = await run({ ...python(`open('${own}', 'w'); ${code}`), mounts });
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: "" });
    expect(readFileSync(join(inside, "out"), "utf8")).toBe("from the host through /build");
    expect(existsSync(own)).toBe(false);
  });

  test("writes nothing into a folder that is lent for reading", async () => {
    const mounts = [{ host: FOLDER, inside: "/build", writable: false }];
    const { output } = await run({ ...python("open('/build/x', 'w')"), mounts });
    expect(output).toMatch(/Read-only file system/);
  });

  test("has the host's network only where it is asked for", async () => {
    const command = python("import socket; print([name for _, name in socket.if_nameindex()])");
    const without = await run(command);
    expect(without.output).toBe("['lo']\n");
    const { output } = await run({ ...command, network: true });
    expect(output).not.toBe("['lo']\n");
  });

  test("is stopped with all of its programs when its time is over", async () => {
    const before = namespace().effects();
    const code = "import os, time; os.fork(); print('up', flush=True); time.sleep(600)";
    const outcome = await run({ ...python(code), timeoutSeconds: 2 });
    expect(outcome).toMatchObject({ timedOut: true, output: "up\nup\n", left: [], processes: [] });
    expect(outcome.seconds).toBeLessThan(6);
    expect(processesMentioning("time.sleep(600)")).toEqual([]);
    expect(namespace().effects()).toEqual(before);
  });

  test("leaves no program, mount, handler or folder when it is interrupted", async () => {
    const before = namespace().effects();
    const commands = [python("import os, time; os.fork(); time.sleep(600)")];
    const outcome = await inUserland(namespace(), { ...ARMV7, commands, stopAfter: 1_500 });
    expect(outcome).toMatchObject({ failure: { code: "interrupted" }, left: [], processes: [] });
    expect(processesMentioning("time.sleep(600)")).toEqual([]);
    expect(namespace().effects()).toEqual(before);
  });
});

test("a Python that Debian lacks is told with uv's words when uv cannot fetch it, soon", async () => {
  const nowhere = { UV_PYTHON_INSTALL_MIRROR: "http://127.0.0.1:9" };
  const environment = { ...nowhere, WAINWRIGHT_CACHE: join(FOLDER, "managed") };
  const scenario = { target: "armv7", python: "3.12" };
  const { failure, left } = await inUserland(namespace(), scenario, environment);
  expect({ failure, left }).toMatchObject({
    failure: {
      code: "python-unavailable",
      message: expect.stringMatching(/^Python 3\.12 could not be had .*[\s\S]*127\.0\.0\.1:9/),
      remedy: "Ask for a Python that Debian has (3.9, 3.11, 3.13), or name an image that has 3.12.",
    },
    left: [],
  });
  expect(readdirSync(join(environment.WAINWRIGHT_CACHE, "managed-python"))).toEqual([]);
}, 60_000);

describe("a Debian root", () => {
  const environment = { ...process.env, WAINWRIGHT_CACHE: join(FOLDER, "cache ü") };

  test("of another suite holds its Python, is made in half a minute, and then comes from the cache", async () => {
    const { hit, path } = await prepareRoot("armv7", "3.9", { environment });
    expect(hit).toBe(false);
    expect(existsSync(join(path, "usr/bin/python3.9"))).toBe(true);
    expect(await prepareRoot("armv7", "3.9", { environment })).toEqual({ hit: true, path });
  }, 120_000);

  test("is not there by half when its making is interrupted", async () => {
    const cache = join(FOLDER, "interrupted");
    const stopped = prepareRoot("arm64", "3.13", {
      environment: { ...environment, WAINWRIGHT_CACHE: cache },
      stopAfter: 1_000,
    });
    await expect(stopped).rejects.toMatchObject({ code: "interrupted" });
    expect(readdirSync(join(cache, "debian-root"))).toEqual([]);
    expect(processesMentioning(cache)).toEqual([]);
    expect(readFileSync("/proc/self/mounts", "utf8")).not.toContain("interrupted");
  }, 60_000);

  test("that no mirror brings is told with mmdebstrap's words", async () => {
    const cache = join(FOLDER, "unreachable");
    const nowhere = {
      WAINWRIGHT_CACHE: cache,
      WAINWRIGHT_DEBIAN_MIRROR: "http://127.0.0.1:9/debian",
    };
    const made = prepareRoot("armv7", "3.11", { environment: { ...environment, ...nowhere } });
    await expect(made).rejects.toMatchObject({
      code: "userland-failed",
      message: expect.stringMatching(/could not be made: mmdebstrap ended with exit code \d+/),
      remedy: expect.stringContaining("WAINWRIGHT_DEBIAN_MIRROR"),
    });
    expect(readdirSync(join(cache, "debian-root"))).toEqual([]);
  }, 60_000);
});
