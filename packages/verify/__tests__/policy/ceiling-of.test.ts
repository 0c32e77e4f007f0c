import { expect, test } from "@jest/globals";
import type { ArchitectureName } from "@wainwright/platform";
import { ceilingOf } from "../../src/policy/ceiling-of.ts";

// GLIBC, GLIBCXX, CXXABI, GCC: the table in auditwheel's own words is manylinux-policy.json.
test.each<[number, ArchitectureName, string | null]>([
  [5, "amd64", "2.5 3.4.8 1.3.1 4.2.0"],
  [12, "i686", "2.12 3.4.13 1.3.3 4.5.0"],
  [17, "arm64", "2.18 3.4.19 1.3.7 4.7.0"],
  [17, "armv7", "2.17 3.4.19 1.3.7 4.7.0"],
  [27, "amd64", "2.27 3.4.24 1.3.11 7.0.0"],
  [30, "amd64", "2.28 3.4.24 1.3.11 7.0.0"],
  [35, "armv7", "2.35 3.4.30 1.3.13 7.0.0"],
  [99, "riscv64", "2.41 3.4.33 1.3.15 14.0.0"],
  [4, "amd64", null],
  [16, "arm64", null],
  [17, "armv6", null],
])("manylinux_2_%s of %s allows up to %s", (minor, architecture, expected) => {
  const ceiling = ceilingOf(minor, architecture);
  const text = ceiling && Object.values(ceiling).map((version) => version?.join("."));
  expect(text?.join(" ") ?? null).toBe(expected);
});
