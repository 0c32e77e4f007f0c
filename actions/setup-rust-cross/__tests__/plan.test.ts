import { describe, expect, test } from "@jest/globals";
import { readInputs } from "@wainwright/core";
import { describePlan } from "../src/describe-plan.ts";
import { INPUTS } from "../src/inputs.ts";
import { plan } from "../src/plan.ts";

function planned(given: Readonly<Record<string, string>>) {
  return plan(
    readInputs(INPUTS, (name) => given[name]),
    "/project",
  );
}

describe("the plan", () => {
  test("takes target and targets together, each once, in order", () => {
    const { request } = planned({ target: "armhf", targets: "arm64, linux/arm/v7\nriscv64" });
    expect(request.targets.map(({ name }) => name)).toEqual([
      "armv7-linux-gnu",
      "arm64-linux-gnu",
      "riscv64-linux-gnu",
    ]);
    expect(request.workingDirectory).toBe("/project");
  });

  test.each([
    [{ target: "armv7" }, null],
    [{ target: "armv7-linux-gnu.2.31" }, 31],
    [{ target: "armv7-linux-gnu.2.31", glibc: "2.17" }, 17],
    [{ targets: "armv7-linux-gnu.2.31 arm64-linux-gnu.2.28", glibc: "2.36" }, 28],
  ])("of %j asks for the oldest glibc of all: 2.%s", (given, minor) => {
    expect(planned(given).request.glibc?.minor ?? null).toBe(minor);
  });

  test("sets a target for cargo only when that is asked", () => {
    expect(planned({ target: "armv7" }).buildTarget).toBeNull();
    const { buildTarget } = planned({ target: "armv7", "set-build-target": "true" });
    expect(buildTarget?.rustTriple).toBe("armv7-unknown-linux-gnueabihf");
  });

  test("takes a toolchain as cargo's command line writes it", () => {
    expect(planned({ target: "armv7", toolchain: "+1.85" }).request.toolchain).toBe("1.85");
  });

  test("is told step by step", () => {
    const text = describePlan(
      planned({
        target: "armv7",
        glibc: "2.17",
        packages: "libssl-dev",
        components: "clippy",
        "set-build-target": "true",
      }),
    ).join("\n");
    for (const word of [
      "armv7-unknown",
      "2.17",
      "libssl-dev",
      "clippy",
      "95189",
      "CARGO_BUILD_TARGET",
    ])
      expect(text).toContain(word);
  });
});

describe("wrong inputs", () => {
  test.each<[Readonly<Record<string, string>>, RegExp]>([
    [{}, /target: is required/],
    [{ target: "amr7" }, /target: unknown target "amr7"; nearest: /],
    [{ target: "armv7", targets: "arm65" }, /targets: unknown target "arm65"/],
    [{ target: "armv7", glibc: "9" }, /glibc: "9" is no version of glibc/],
    [{ target: "armv7", linker: "lld" }, /linker: "lld" is none of auto, gcc, zig/],
    [{ target: "armv7", runner: "wine" }, /runner: "wine" is none of/],
    [{ target: "armv7", toolchain: "$(id)" }, /toolchain: "\$\(id\)" is no channel/],
    [{ target: "armv7", packages: "libssl-dev; reboot" }, /packages: "libssl-dev;"/],
    [{ target: "armv7", packages: "-oDebug=1" }, /packages: "-oDebug=1"/],
    [
      { targets: "armv7 arm64", "set-build-target": "true" },
      /set-build-target: cargo builds for one/,
    ],
  ])("%j are refused", (given, message) => {
    expect(() => planned(given)).toThrow(message);
  });

  test("are told together", () => {
    expect(() => planned({ target: "amr7", linker: "x", probe: "maybe" })).toThrow(
      /target: [\s\S]*linker: [\s\S]*probe: /,
    );
  });
});
