import { describe, expect, test } from "@jest/globals";
import { type Interpreter, parseInterpreter, type Target, TARGETS } from "@wainwright/platform";
import { DEBIAN_SUITES } from "../../src/userland/debian-suites.ts";
import { planUserland } from "../../src/userland/plan-userland.ts";

function target(name: string): Target {
  const found = TARGETS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no row is ${name}`);
  return found;
}

function python(text: string): Interpreter {
  const parsed = parseInterpreter(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.interpreter;
}

/** Writes a plan in short: the suite, and whether uv has to bring Python. */
function short(name: string, version: string): string {
  const plan = planUserland(target(name), python(version), "run");
  if (!plan.ok) return plan.problem;
  return `${plan.suite.name}${plan.managedPython ? " + uv" : ""}`;
}

describe("planning a userland", () => {
  test.each([
    ["armv7-linux-gnu", "3.9", "bullseye"],
    ["armv7-linux-gnu", "3.11", "bookworm"],
    ["armv7-linux-gnu", "3.13", "trixie"],
    ["arm64-linux-gnu", "3.13", "trixie"],
    ["amd64-linux-gnu", "3.11", "bookworm"],
    ["riscv64-linux-gnu", "3.13", "trixie"],
    ["riscv64-linux-gnu", "3.11", "trixie + uv"],
    ["armv7-linux-gnu", "3.12", "trixie + uv"],
    ["arm64-linux-gnu", "3.14", "trixie + uv"],
    ["arm64-linux-gnu", "3.13t", "trixie + uv"],
    ["armv7-linux-gnu", "pypy3.11", "Debian's userlands have CPython only"],
    ["armv7-linux-musl", "3.11", "Debian has no userland of armv7-linux-musl"],
    ["armv6-linux-gnu", "3.11", "Debian has no userland of armv6-linux-gnu"],
    ["loong64-linux-gnu", "3.13", "Debian has no userland of loong64-linux-gnu"],
    ["arm64-macos", "3.11", "Debian has no userland of arm64-macos"],
    ["arm64-windows", "3.11", "Debian has no userland of arm64-windows"],
  ])("for %s and Python %s comes to: %s", (name, version, expected) => {
    expect(short(name, version)).toBe(expected);
  });

  const VERSIONS = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"];
  const plans = TARGETS.flatMap((row) =>
    VERSIONS.map((version) => ({
      row,
      version,
      plan: planUserland(row, python(version), "build"),
    })),
  );

  test("every target with every Python gets a suite that is published for it, with the right Python", () => {
    const served = plans.flatMap(({ row, version, plan }) =>
      plan.ok ? [{ row, version, plan }] : [],
    );
    expect(served.length).toBe(7 * VERSIONS.length);
    for (const { row, version, plan } of served) {
      expect(plan.suite.architectures).toContain(row.architecture);
      expect(row.debianArchitecture).not.toBeNull();
      expect(plan.managedPython).toBe(plan.suite.python !== version);
    }
  });

  test("every other target is told that Debian has no userland of it", () => {
    const problems = plans.flatMap(({ plan }) => (plan.ok ? [] : [plan.problem]));
    expect(problems.filter((problem) => !problem.startsWith("Debian has no userland of"))).toEqual(
      [],
    );
  });

  test("a userland to build in holds compilers and all of one to run in", () => {
    const run = planUserland(target("armv7-linux-gnu"), python("3.11"), "run");
    const build = planUserland(target("armv7-linux-gnu"), python("3.11"), "build");
    if (!run.ok || !build.ok) throw new Error("both can be had");
    expect(build.packages).toEqual(expect.arrayContaining([...run.packages, "gcc", "rustc-web"]));
    expect(run.packages).not.toContain("gcc");
  });

  test("suites are listed from the oldest C library to the newest", () => {
    const minors = DEBIAN_SUITES.map(({ glibc }) => Number(glibc.split(".")[1]));
    expect(minors).toEqual(minors.toSorted((a, b) => a - b));
  });
});
