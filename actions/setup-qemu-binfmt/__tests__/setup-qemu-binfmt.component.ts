import { machine } from "node:os";
import { describe, expect, test } from "@jest/globals";
import { TARGETS } from "@wainwright/platform";
import { inOwnNamespace } from "@wainwright/testing";
import {
  after,
  AARCH64,
  ARM,
  FOLDER,
  HAND_ARM,
  last,
  main,
  MOUNT,
  OUR_ARM,
  register,
  useEmulators,
} from "./in-namespace.ts";
import type { Step } from "./run-in-namespace.ts";

useEmulators();

const POST: Step = { kind: "post" };
/** What this machine, of whatever architecture the tests run on, does not need QEMU for. */
const NATIVE = new Set(
  TARGETS.flatMap(({ unameMachine, qemu }) => (unameMachine === machine() ? [qemu] : [])),
);
if (machine() === "x86_64") NATIVE.add("i386");
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
