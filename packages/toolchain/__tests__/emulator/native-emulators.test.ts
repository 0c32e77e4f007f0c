import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { TARGETS } from "@wainwright/platform";
import { hostEmulators } from "../../src/emulator/host-emulators.ts";
import { nativeEmulators } from "../../src/emulator/native-emulators.ts";

function arm64Host(exitCode: number): FakeHost {
  return new FakeHost({
    facts: { machine: "aarch64", arch: "arm64" },
    programs: { setarch: () => ({ exitCode }) },
  });
}

describe("emulators that are never registered", () => {
  test.each([
    [{ machine: "x86_64", arch: "x64" }, null, ["i386", "x86_64"]],
    [{ machine: "i686", arch: "ia32" }, null, ["i386"]],
    [{ machine: "aarch64", arch: "arm64" }, false, ["aarch64"]],
    [{ machine: "aarch64", arch: "arm64" }, true, ["aarch64", "arm"]],
    [{ machine: "aarch64", arch: "arm" }, null, ["aarch64", "arm"]],
    [{ machine: "armv7l", arch: "arm" }, null, ["arm"]],
    [{ machine: "armv8l", arch: "arm" }, null, ["arm"]],
    [{ machine: "armv6l", arch: "arm" }, null, ["arm"]],
    [{ machine: "riscv64", arch: "riscv64" }, null, ["riscv64"]],
    [{ machine: "ppc64le", arch: "ppc64" }, null, ["ppc64le"]],
    [{ machine: "s390x", arch: "s390x" }, null, ["s390x"]],
    [{ machine: "loongarch64", arch: "loong64" }, null, ["loongarch64"]],
    [{ machine: "mips", arch: "mips" }, null, []],
  ])("on %p (32-bit ARM: %p) are %p", (facts, arm, names) => {
    expect([...nativeEmulators(facts, arm)].toSorted()).toEqual(names);
  });

  const armv7 = TARGETS.filter(({ name }) => name === "armv7-linux-gnu");
  const riscv64 = TARGETS.filter(({ name }) => name === "riscv64-linux-gnu");
  test("on arm64 include 32-bit ARM where the kernel grants its personality", async () => {
    expect((await hostEmulators(arm64Host(0), armv7)).has("arm")).toBe(true);
    expect((await hostEmulators(arm64Host(1), armv7)).has("arm")).toBe(false);
  });

  test("on arm64 are known without running anything when no 32-bit ARM is asked", async () => {
    const host = arm64Host(0);
    await hostEmulators(host, riscv64);
    expect(host.commands).toEqual([]);
  });
});
