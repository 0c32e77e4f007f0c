import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { detectHost, type HostFacts } from "../src/index.ts";

function detect(facts: HostFacts): readonly string[] | string {
  const host = detectHost(facts);
  return host.ok ? [host.target.name, host.text, host.kernelArchitecture] : host.problem;
}

const linux = { platform: "linux" };
const ARM_ELF = { class: 32, machine: 40 } as const;

describe("the host", () => {
  test.each<[HostFacts, string, string, string]>([
    [{ ...linux, machine: "x86_64" }, "amd64-linux-gnu", "Linux x86_64", "amd64"],
    [{ ...linux, machine: "amd64" }, "amd64-linux-gnu", "Linux x86_64", "amd64"],
    [{ ...linux, machine: "aarch64" }, "arm64-linux-gnu", "Linux arm64", "arm64"],
    [{ ...linux, machine: "aarch64", libc: "musl" }, "arm64-linux-musl", "Linux arm64", "arm64"],
    [{ ...linux, machine: "armv7l" }, "armv7-linux-gnu", "Linux armv7l", "armv7"],
    [{ ...linux, machine: "riscv64" }, "riscv64-linux-gnu", "Linux riscv64", "riscv64"],
    [{ ...linux, machine: "i586" }, "i686-linux-gnu", "Linux i686", "i686"],
    [{ platform: "Linux", machine: " AARCH64\n" }, "arm64-linux-gnu", "Linux arm64", "arm64"],
    [{ platform: "Darwin", machine: "arm64" }, "arm64-macos", "Darwin arm64", "arm64"],
    [{ platform: "darwin", machine: "x86_64" }, "amd64-macos", "Darwin x86_64", "amd64"],
    [{ platform: "win32", machine: "AMD64" }, "amd64-windows", "Windows x86_64", "amd64"],
    [{ platform: "Windows", machine: "ARM64" }, "arm64-windows", "Windows arm64", "arm64"],
  ])("named by its machine: %j is %s, %s", (facts, ...expected) => {
    expect(detect(facts)).toEqual(expected);
  });

  test.each<[HostFacts, string, string]>([
    [{ ...linux, machine: "aarch64", arch: "arm" }, "armv7-linux-gnu", "arm64"],
    [{ ...linux, machine: "aarch64", pointerBits: 32 }, "armv7-linux-gnu", "arm64"],
    [{ ...linux, machine: "aarch64", userlandElf: ARM_ELF }, "armv7-linux-gnu", "arm64"],
    [{ ...linux, machine: "armv8l" }, "armv7-linux-gnu", "arm64"],
    [{ ...linux, machine: "armv8l", arch: "arm" }, "armv7-linux-gnu", "arm64"],
    [{ ...linux, machine: "x86_64", arch: "ia32" }, "i686-linux-gnu", "amd64"],
    [
      { ...linux, machine: "x86_64", userlandElf: { class: 32, machine: 3 } },
      "i686-linux-gnu",
      "amd64",
    ],
    [{ ...linux, machine: "i686", arch: "x64" }, "amd64-linux-gnu", "amd64"],
    [{ ...linux, machine: "armv8l", arch: "arm64" }, "arm64-linux-gnu", "arm64"],
    [{ ...linux, machine: "armv6l", userlandElf: ARM_ELF }, "armv6-linux-gnu", "armv6"],
  ])("with a userland of another width: %j is %s on %s", (facts, name, kernel) => {
    const host = detectHost(facts);
    expect(host.ok && [host.target.name, host.kernelArchitecture]).toEqual([name, kernel]);
  });

  test.each<[string, 32 | 64, string]>([
    ["Intel64 Family 6 Model 142", 64, "amd64-linux-gnu"],
    ["AMD EPYC 7763", 64, "amd64-linux-gnu"],
    ["GenuineIntel", 32, "i686-linux-gnu"],
    ["Apple M1", 64, "arm64-linux-gnu"],
    ["arm", 64, "arm64-linux-gnu"],
    ["ARMv7 Processor rev 4", 32, "armv7-linux-gnu"],
    ["Qualcomm Snapdragon", 64, "arm64-linux-gnu"],
    ["riscv64", 64, "riscv64-linux-gnu"],
  ])(
    "without a machine's name: processor %s with %i bits is %s",
    (processor, pointerBits, name) => {
      for (const machine of ["", "unknown"]) {
        const host = detectHost({ ...linux, machine, processor, pointerBits });
        expect(host.ok && host.target.name).toBe(name);
      }
    },
  );

  test.each<[string, HostFacts]>([
    [
      "an unknown machine, whatever made its processor",
      { ...linux, machine: "armv5tel", processor: "ARM926EJ-S", pointerBits: 32 },
    ],
    ["no fact at all", { ...linux, machine: "" }],
    ["a processor without a width", { ...linux, machine: "", processor: "Intel" }],
    ["an unknown system", { platform: "sunos", machine: "x86_64" }],
    ["a word of JavaScript's own", { platform: "constructor", machine: "x86_64" }],
    ["32-bit programs on s390x", { ...linux, machine: "s390x", pointerBits: 32 }],
    ["32-bit Windows", { platform: "win32", machine: "x86" }],
    ["x32 programs", { ...linux, machine: "x86_64", userlandElf: { class: 32, machine: 62 } }],
  ])("%s is a problem, not a guess", (_, facts) => {
    expect(detect(facts)).toEqual(expect.any(String));
  });

  test("is always one of the systems that was named", () => {
    const word = fc.oneof(fc.constantFrom("x86_64", "aarch64", "arm", "armv8l", ""), fc.string());
    fc.assert(
      fc.property(word, word, word, (machine, arch, processor) => {
        const host = detectHost({ platform: "linux", machine, arch, processor });
        expect(host.ok ? host.target.os : "linux").toBe("linux");
      }),
    );
  });
});
