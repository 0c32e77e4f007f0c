import { describe, expect, test } from "@jest/globals";
import { parseTarget, type Target } from "@wainwright/platform";
import { FakeHost } from "@wainwright/testing";
import type { Userland, UserlandCommand } from "@wainwright/toolchain";
import type { Report } from "@wainwright/verify";
import { homeOfStatic } from "../src/home-of-static.ts";
import { onOldestProcessor } from "../src/on-oldest-processor.ts";
import { hasMachineOf, isStaticProgram, startedFile } from "../src/started-file.ts";

function target(text: string): Target {
  const read = parseTarget(text);
  if (!read.ok) throw new Error(read.problem);
  return read.target;
}

describe("a static program", () => {
  test.each([
    ["armv7", "armv7-linux-gnu"],
    ["armv6", "armv7-linux-gnu"],
    ["armv7-linux-musl", "armv7-linux-gnu"],
    ["riscv64", "riscv64-linux-gnu"],
    ["amd64-macos", "amd64-macos"],
  ])("for %s has its home in %s", (given, home) => {
    expect(homeOfStatic(target(given)).name).toBe(home);
  });
});

describe("the processor of a userland", () => {
  /** Tells what QEMU_CPU a program gets there, and what the userland is then called. */
  async function processorOf(
    name: string,
    {
      emulated = true,
      environment = {},
    }: { emulated?: boolean; environment?: Record<string, string> },
  ) {
    const given: UserlandCommand[] = [];
    const userland = {
      description: "debian",
      emulated,
      run: async (command: UserlandCommand) => {
        given.push(command);
      },
    } as unknown as Userland;
    const host = new FakeHost({ environment });
    const placed = onOldestProcessor(host, userland, target(name));
    await placed.run({ argv: ["tool"], env: { OWN: "1" } });
    return [given[0]?.env, placed.description];
  }

  test.each([
    ["armv6", "arm1176"],
    ["armv7", "cortex-a8"],
    ["armv7-linux-musl", "cortex-a8"],
  ])("of %s is %s, the oldest", async (name, processor) => {
    expect(await processorOf(name, {})).toEqual([
      { OWN: "1", QEMU_CPU: processor },
      `debian as ${processor}`,
    ]);
  });

  test("is the one that the environment names", async () => {
    expect(await processorOf("armv7", { environment: { QEMU_CPU: "max" } })).toEqual([
      { OWN: "1", QEMU_CPU: "max" },
      "debian as max",
    ]);
  });

  test.each([
    ["armv7", false],
    ["arm64", true],
  ])("of %s is what there is, where it is emulated: %p", async (name, emulated) => {
    expect(await processorOf(name, { emulated })).toEqual([{ OWN: "1" }, "debian"]);
  });
});

describe("the file that a command line starts", () => {
  const FILE = { isRead: true, libc: null, needed: [], targets: ["armv7-linux-gnu"] };
  const judged = (kind: string, ...paths: readonly string[]) =>
    ({
      artifact: "tool",
      kind,
      files: paths.map((path) => ({ ...FILE, path })),
    }) as unknown as Report;

  test.each([
    ["file", "{}", "tool"],
    ["folder", "{}/bin/a", "bin/a"],
    ["folder", "{}/bin/absent", null],
    ["folder", "{}", null],
    ["zipapp", "{}", null],
    ["zipapp", "{}/bin/a", null],
    ["file", "python", null],
    ["file", "tool", null],
  ])("of a %s with %s is %s", (kind, program, path) => {
    const files = kind === "file" ? ["tool"] : ["bin/a"];
    expect(startedFile(judged(kind, ...files), program)?.path ?? null).toBe(path);
  });

  test("has a target's machine by its header, whatever the level and the C library", () => {
    const [file] = judged("file", "tool").files;
    if (file === undefined) throw new Error("there is none");
    const names = ["armv7", "armv6", "armv7-linux-musl", "arm64", "i686", "amd64", "amd64-macos"];
    const fitting = names.filter((name) => hasMachineOf(file, target(name)));
    expect(fitting).toEqual(["armv7", "armv6", "armv7-linux-musl"]);
    expect(hasMachineOf({ ...file, targets: [] }, target("amd64-macos"))).toBe(false);
  });

  test.each([
    [{}, true],
    [{ needed: ["libm.so.6"] }, false],
    [{ libc: "musl" as const }, false],
    [{ isRead: false }, false],
  ])("is static with %j: %p", (more, isStatic) => {
    const [file] = judged("file", "tool").files;
    if (file === undefined) throw new Error("there is none");
    expect(isStaticProgram({ ...file, ...more })).toBe(isStatic);
  });
});
