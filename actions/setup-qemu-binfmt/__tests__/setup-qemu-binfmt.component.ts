import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { machine, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { TARGETS } from "@wainwright/platform";
import { inOwnNamespace } from "@wainwright/testing";
import type { Step, StepResult } from "./run-in-namespace.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "binfmt-"));
const MOUNT: Step = {
  kind: "do",
  argv: ["mount", "-t", "binfmt_misc", "none", "/proc/sys/fs/binfmt_misc"],
};
const POST: Step = { kind: "post" };
/** What this machine, of whatever architecture the tests run on, does not need QEMU for. */
const NATIVE = new Set(
  TARGETS.flatMap(({ unameMachine, qemu }) => (unameMachine === machine() ? [qemu] : [])),
);
if (machine() === "x86_64") NATIVE.add("i386");
const AARCH64 = "/usr/bin/qemu-aarch64-static";

beforeAll(() => {
  if (!existsSync(AARCH64))
    throw new Error("this needs the emulators: apt-get install qemu-user-static");
});

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

function main(inputs: Readonly<Record<string, string>> = {}): Step {
  return { kind: "main", inputs };
}

function register(name: string, flags: string): Step {
  const magic = String.raw`\x7fELF\x01\x01\x01${String.raw`\x00`.repeat(9)}\x02\x00\x28\x00`;
  const mask = String.raw`\xff\xff\xff\xff\xff\xff\xff\x00${String.raw`\xff`.repeat(8)}\xfe\xff\xff\xff`;
  const content = `:${name}:M::${magic}:${mask}:/usr/bin/qemu-arm-static:${flags}`;
  return { kind: "write", file: "register", content };
}

/** Does the steps in a namespace of their own, and tells what the last ones came to. */
function after(...steps: readonly Step[]): readonly StepResult[] {
  const driver = join(import.meta.dirname, "run-in-namespace.ts");
  const node = [process.execPath, "--import", "tsx", driver, FOLDER, JSON.stringify(steps)];
  const [program, ...args] = inOwnNamespace(process.getuid?.() ?? -1, node);
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0)
    throw new Error(
      `${stderr}\nthis needs Linux 6.7 (binfmt_misc in user namespaces), and root or sudo`,
    );
  return JSON.parse(stdout) as readonly StepResult[];
}

function last(...steps: readonly Step[]): StepResult {
  const result = after(...steps).at(-1);
  if (result === undefined) throw new Error("no step was done");
  return result;
}

/** Newer distributions have no such link. */
const LINK = "/usr/libexec/qemu-binfmt/arm-binfmt-P";
const ARM = existsSync(LINK) ? LINK : "/usr/bin/qemu-arm-static";
const OUR_ARM = `wainwright-qemu-arm enabled interpreter ${ARM} flags: PF`;
const HAND_ARM = "by-hand enabled interpreter /usr/bin/qemu-arm-static flags: ";

describe("setting up emulators", () => {
  test("of all platforms proves each, and the second time changes nothing", () => {
    const [first, second] = after(main(), main());
    const foreign = TARGETS.filter(({ libc, qemu }) => libc === "gnu" && !NATIVE.has(qemu));
    const platforms = foreign.map(({ dockerPlatform }) => dockerPlatform).join(",");
    expect(first).toMatchObject({
      status: 0,
      outputs: { platforms, "qemu-version": expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    });
    expect(first?.handlers).toHaveLength(new Set(foreign.map(({ qemu }) => qemu)).size);
    expect(second).toMatchObject({ status: 0, handlers: first?.handlers });
    expect(second?.outputs["registered"]).toBe(
      first?.outputs["registered"]?.replaceAll(
        /"how":"registered"(?<middle>[^}]*)"source":"installed"/g,
        '"how":"already-registered"$<middle>"source":null',
      ),
    );
  });

  test("tells in its output how a platform is served", () => {
    const { outputs } = last(main({ platforms: "armhf" }));
    expect(JSON.parse(outputs["registered"] ?? "")).toEqual([
      {
        platform: "linux/arm/v7",
        target: "armv7-linux-gnu",
        how: "registered",
        handler: "wainwright-qemu-arm",
        interpreter: ARM,
        flags: "PF",
        source: "installed",
      },
    ]);
  });

  test("takes every spelling, and one handler for platforms that share it", () => {
    const { handlers, outputs } = last(
      main({ platforms: "ARMv7l, linux/arm/v6\narmv7-unknown-linux-musleabihf" }),
    );
    expect(handlers).toEqual([OUR_ARM]);
    expect(outputs["platforms"]).toBe("linux/arm/v7,linux/arm/v6");
  });

  test("of the machine's own architecture registers nothing, and proves it all the same", () => {
    const { status, handlers, outputs } = last(main({ platforms: machine() }));
    expect({ status, handlers }).toEqual({ status: 0, handlers: [] });
    expect(outputs["registered"]).toMatch(/^\[\{[^}]*"how":"native"[^}]*\}\]$/);
  });

  test("leaves a handler that is right as it is", () => {
    const { handlers, outputs } = last(
      MOUNT,
      register("by-hand", "PF"),
      main({ platforms: "arm/v7,armv6l" }),
    );
    expect(handlers).toEqual([`${HAND_ARM}PF`]);
    expect(outputs["registered"]).toContain('"how":"already-registered","handler":"by-hand"');
  });

  test("works with a path that holds blanks, unicode and what a shell would take for a command", () => {
    const folder = `${FOLDER}/ü $(id) \`x\`: -`;
    const copy: Step = {
      kind: "do",
      argv: ["install", "-D", "/usr/bin/qemu-arm-static", `${folder}/qemu-arm`],
    };
    const { status, handlers } = last(
      copy,
      main({ platforms: "armv7", "interpreter-path": folder }),
    );
    expect(status).toBe(0);
    expect(handlers).toEqual([
      `wainwright-qemu-arm enabled interpreter ${folder}/qemu-arm flags: PF`,
    ]);
  });

  test.each([
    ["P", "flags: P"],
    ["pfc", "flags: POCF"],
  ])("with flags %s registers with %s", (flags, shown) => {
    expect(last(main({ platforms: "armv7", flags })).handlers[0]).toMatch(new RegExp(`${shown}$`));
  });

  test("with an older cpu proves with it, and sets it for the steps that follow", () => {
    const { status, env } = last(main({ platforms: "armv6l", cpu: "arm1176" }));
    expect({ status, env }).toEqual({ status: 0, env: { QEMU_CPU: "arm1176" } });
  });

  test("in a container leaves to its host what works already, seen or not", () => {
    const container = inOwnNamespace(0, []);
    const inputs = { platforms: "armv7" };
    const [, , inside] = after(MOUNT, register("by-hand", "PF"), {
      kind: "main",
      within: container,
      inputs,
    });
    expect(inside).toMatchObject({ status: 0, handlers: [`${HAND_ARM}PF`] });
    expect(inside?.outputs["registered"]).toContain('"how":"registered-outside","handler":null');
  });

  test("in a container whose host has a handler without F registers one inside", () => {
    const container = inOwnNamespace(0, []);
    const inputs = { platforms: "armv7" };
    const [, , inside] = after(MOUNT, register("by-hand", "P"), {
      kind: "main",
      within: container,
      inputs,
    });
    expect(inside).toMatchObject({ status: 0, handlers: [`${HAND_ARM}P`] });
    expect(inside?.outputs["registered"]).toContain(
      '"how":"registered","handler":"wainwright-qemu-arm"',
    );
  });

  test("switches binfmt_misc on where it is off, and off again in post", () => {
    const off: Step = { kind: "write", file: "status", content: "0" };
    const status: Step = { kind: "do", argv: ["cat", "/proc/sys/fs/binfmt_misc/status"] };
    const results = after(MOUNT, off, main({ platforms: "armv7" }), status, POST, status);
    expect(results.map(({ stdout }) => stdout).filter((text) => /^\w+\n$/.test(text))).toEqual([
      "enabled\n",
      "disabled\n",
    ]);
  });

  test("changes nothing in a dry run, and says what it would do", () => {
    const { status, stdout, handlers } = last(
      MOUNT,
      main({ platforms: "armv7", "dry-run": "true" }),
    );
    expect({ status, handlers }).toEqual({ status: 0, handlers: [] });
    expect(stdout).toContain("would register wainwright-qemu-arm (qemu-arm, flags PF)");
    expect(stdout).toContain("would prove qemu-arm");
  });
});

describe("afterwards", () => {
  test("only what was added is removed", () => {
    const [, , , set, post] = after(
      MOUNT,
      register("by-hand", "P"),
      register("other", "P"),
      main({ platforms: "armv7" }),
      POST,
    );
    expect(set?.handlers).toEqual([
      `${HAND_ARM}P`,
      HAND_ARM.replace("by-hand", "other") + "P",
      OUR_ARM,
    ]);
    expect(post).toMatchObject({ status: 0, mounted: true });
    expect(post?.handlers).toEqual([`${HAND_ARM}P`, HAND_ARM.replace("by-hand", "other") + "P"]);
  });

  test("a mount of ours is taken away, unless somebody uses it by now", () => {
    expect(last(main({ platforms: "armv7" }), POST)).toMatchObject({ status: 0, mounted: false });
    const used = last(main({ platforms: "armv7" }), register("by-hand", "PF"), POST);
    expect(used).toMatchObject({ status: 0, mounted: true, handlers: [`${HAND_ARM}PF`] });
  });

  test("nothing is removed that an earlier step added", () => {
    const [first] = after(main({ platforms: "armv7" }));
    const again = last(
      MOUNT,
      register("wainwright-qemu-arm", "PF"),
      main({ platforms: "armv7" }),
      POST,
    );
    expect(first?.handlers).toEqual([OUR_ARM]);
    expect(again.handlers).toEqual([HAND_ARM.replace("by-hand", "wainwright-qemu-arm") + "PF"]);
  });

  test("what somebody else removed meanwhile is no trouble", () => {
    const gone: Step = { kind: "write", file: "wainwright-qemu-arm", content: "-1" };
    const { status, stdout } = last(main({ platforms: "armv7" }), gone, POST);
    expect({ status, warned: stdout.includes("::warning") }).toEqual({ status: 0, warned: false });
  });
});

describe("a reset", () => {
  const reset = { platforms: "armv7", reset: "true" };

  test("removes the handlers of other emulators, and the second time nothing", () => {
    const [, , first, second] = after(MOUNT, register("by-hand", "PF"), main(reset), main(reset));
    expect(first?.handlers).toEqual([OUR_ARM]);
    expect(second?.handlers).toEqual([OUR_ARM]);
    expect(second?.outputs["registered"]).toContain("already-registered");
  });

  test("that cannot prove ours leaves the others in place", () => {
    const wrong = { ...reset, "interpreter-path": AARCH64 };
    const { status, handlers } = last(MOUNT, register("by-hand", "PF"), main(wrong));
    expect({ status, handlers }).toEqual({ status: 1, handlers: [`${HAND_ARM}PF`] });
  });
});

describe("a failure", () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    [
      "an emulator of another architecture",
      { platforms: "armv7", "interpreter-path": AARCH64 },
      "emulator-not-proved",
      /asked: linux\/arm\/v7; obtained: none/,
    ],
    ["a cpu that is too old", { platforms: "armv7", cpu: "arm1176" }, "emulator-crashed", /SIGILL/],
    [
      "a cpu that QEMU does not know",
      { platforms: "armv7", cpu: "z80" },
      "emulator-not-proved",
      /z80/,
    ],
    [
      "an interpreter-path that is not there",
      { platforms: "armv7", "interpreter-path": "/opt/-none" },
      "path-missing",
      /\/opt\/-none/,
    ],
    [
      "an interpreter that is dynamic",
      { platforms: "armv7", "interpreter-path": "/bin/sh" },
      "emulator-unavailable",
      /not a static program/,
    ],
    [
      "one interpreter for several",
      { "interpreter-path": AARCH64 },
      "inputs-invalid",
      /is one emulator/,
    ],
    ["a cpu for several", { cpu: "max" }, "inputs-invalid", /one architecture/],
    [
      "an unknown platform",
      { platforms: "linux/arm46" },
      "inputs-invalid",
      /nearest: linux\/arm64/,
    ],
    [
      "several wrong inputs",
      { platforms: "amr64", flags: "X", reset: "yes" },
      "inputs-invalid",
      /platforms: .*reset: .*flags: /,
    ],
    ["a platform that is not Linux", { platforms: "arm64-macos" }, "inputs-invalid", /arm64-macos/],
    [
      "shell text",
      { platforms: "$(touch${IFS}/tmp/x)", image: "a\n`id`" },
      "inputs-invalid",
      /platforms: .*image: /,
    ],
  ])("for %s is named, and leaves nothing behind", (_, inputs, code, message) => {
    const { status, stdout, handlers, mounted } = last(main(inputs));
    expect({ status, handlers, mounted }).toEqual({ status: 1, handlers: [], mounted: false });
    expect(stdout).toContain(`title=setup-qemu-binfmt%3A ${code}`);
    expect(stdout).toMatch(message);
  });

  test("leaves what an earlier step set up", () => {
    const tooOld = main({ platforms: "armv7", cpu: "arm1176" });
    const { status, handlers } = last(main({ platforms: "armv7" }), tooOld);
    expect({ status, handlers }).toEqual({ status: 1, handlers: [OUR_ARM] });
  });

  test("for want of root says what root is needed for", () => {
    const { stdout, handlers, status } = last(MOUNT, {
      kind: "main",
      within: ["unshare", "--user"],
      inputs: { platforms: "armv7" },
    });
    expect({ status, handlers }).toEqual({ status: 1, handlers: [] });
    expect(stdout).toMatch(
      /%3A no-root::Writing \/proc\/sys\/fs\/binfmt_misc\/register needs root/,
    );
  });
});
