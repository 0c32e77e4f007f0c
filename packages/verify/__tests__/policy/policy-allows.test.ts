import { describe, expect, test } from "@jest/globals";
import { policyAllows } from "../../src/policy/policy-allows.ts";
import type { PolicyFile } from "../../src/policy/policy-file.ts";
import { elfFile } from "./elf-file.ts";

const breaches = (tag: string, own: Parameters<typeof elfFile>[0]) =>
  policyAllows(tag, { files: [elfFile(own)], architecture: own?.architecture ?? "amd64" })
    ?.breaches;

describe("a claimed platform tag", () => {
  test.each([
    ["manylinux_2_17_x86_64", "GLIBC_2.17", true],
    ["manylinux2014_x86_64", "GLIBC_2.17", true],
    ["manylinux2014_x86_64", "GLIBC_2.18", false],
    ["manylinux1_x86_64", "GLIBC_2.6", false],
    // Between two policies and after the last: at its number.
    ["manylinux_2_20_x86_64", "GLIBC_2.18", true],
    ["manylinux_2_20_x86_64", "GLIBC_2.22", false],
    ["manylinux_2_99_x86_64", "GLIBC_2.98", true],
    ["manylinux_2_99_x86_64", "GLIBC_2.100", false],
    ["manylinux_2_41_x86_64", "GLIBC_2.42", false],
    ["manylinux_2_99_x86_64", "GLIBCXX_3.4.99", true],
    ["manylinux_2_41_x86_64", "GLIBCXX_3.4.99", false],
  ])("%s with %s: %s", (tag, version, allowed) => {
    expect(breaches(tag, { glibc: version })?.length === 0).toBe(allowed);
  });

  test("older than the architecture's first policy is judged as that, where what is newer stops it", () => {
    const riscv = { architecture: "riscv64", glibc: "GLIBC_2.27 GCC_3.0" } as const;
    expect(breaches("manylinux_2_27_riscv64", riscv)).toEqual([]);
    const newer = { architecture: "riscv64", glibc: "GLIBC_2.34" } as const;
    expect(breaches("manylinux_2_27_riscv64", newer)).toMatchObject([{ version: "GLIBC_2.34" }]);
  });

  test("a breach tells file, library and version, and whether the wheel brings that library", () => {
    const need = { file: "libstdc++.so.6", names: ["GLIBCXX_3.4.30"] };
    const module = elfFile({ needed: ["libstdc++.so.6"], versionNeeds: [need] });
    const bundled: PolicyFile = elfFile({ path: "pack.libs/libstdc++.so.6", pyInit: [] });
    const of = (files: readonly PolicyFile[]) =>
      policyAllows("manylinux_2_28_x86_64", { files, architecture: "amd64" });
    const breach = {
      kind: "version",
      file: module.path,
      library: "libstdc++.so.6",
      version: "GLIBCXX_3.4.30",
      since: 35,
    };
    expect(of([module])).toEqual({
      allowed: false,
      breaches: [{ ...breach, bundled: false }],
      ignored: [],
    });
    expect(of([module, bundled])?.breaches).toEqual([{ ...breach, bundled: true }]);
  });

  test("both musllinux policies take what musl needs, and no other library", () => {
    const musl = { libc: "musl", needed: ["libc.musl-x86_64.so.1", "libstdc++.so.6"] } as const;
    expect(breaches("musllinux_1_1_x86_64", { ...musl, needed: ["libz.so.1"] })).toEqual([]);
    expect(breaches("musllinux_1_2_x86_64", musl)).toMatchObject([{ library: "libstdc++.so.6" }]);
  });

  test.each(["any", "linux_x86_64", "win_amd64", "macosx_11_0_arm64", "nonsense", ""])(
    "%j promises no C library",
    (tag) => {
      expect(breaches(tag, {})).toBeUndefined();
    },
  );

  test("of an architecture without policies nothing is said", () => {
    expect(breaches("manylinux_2_17_armv6l", { architecture: "armv6" })).toBeUndefined();
  });
});
