import { describe, expect, test } from "@jest/globals";
import { AARCH64, last, main, MOUNT, OUR_ARM, useEmulators } from "./in-namespace.ts";

useEmulators();

interface Expected {
  readonly code: string;
  readonly message: RegExp;
}

describe("a failure", () => {
  test.each<[string, Record<string, string>, Expected]>([
    [
      "an emulator of another architecture",
      { platforms: "armv7", "interpreter-path": AARCH64 },
      { code: "emulator-not-proved", message: /asked: linux\/arm\/v7; obtained: none/ },
    ],
    [
      "a cpu that is too old",
      { platforms: "armv7", cpu: "arm1176" },
      { code: "emulator-crashed", message: /SIGILL/ },
    ],
    [
      "a cpu that QEMU does not know",
      { platforms: "armv7", cpu: "z80" },
      { code: "emulator-not-proved", message: /z80/ },
    ],
    [
      "an interpreter-path that is not there",
      { platforms: "armv7", "interpreter-path": "/opt/-none" },
      { code: "path-missing", message: /\/opt\/-none/ },
    ],
    [
      "an interpreter that is dynamic",
      { platforms: "armv7", "interpreter-path": "/bin/sh" },
      { code: "emulator-unavailable", message: /not a static program/ },
    ],
    [
      "one interpreter for several",
      { "interpreter-path": AARCH64 },
      { code: "inputs-invalid", message: /is one emulator/ },
    ],
    ["a cpu for several", { cpu: "max" }, { code: "inputs-invalid", message: /one architecture/ }],
    [
      "an unknown platform",
      { platforms: "linux/arm46" },
      { code: "inputs-invalid", message: /nearest: linux\/arm64/ },
    ],
    [
      "several wrong inputs",
      { platforms: "amr64", flags: "X", reset: "yes" },
      { code: "inputs-invalid", message: /platforms: .*reset: .*flags: / },
    ],
    [
      "a platform that is not Linux",
      { platforms: "arm64-macos" },
      { code: "inputs-invalid", message: /arm64-macos/ },
    ],
    [
      "shell text",
      { platforms: "$(touch${IFS}/tmp/x)", image: "a\n`id`" },
      { code: "inputs-invalid", message: /platforms: .*image: / },
    ],
  ])("for %s is named, and leaves nothing behind", (_, inputs, { code, message }) => {
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
