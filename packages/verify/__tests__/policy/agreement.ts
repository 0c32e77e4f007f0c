import { basename } from "node:path";
import { expect } from "@jest/globals";
import { platformTagOf } from "../../src/policy/platform-tag-of.ts";
import { stableAbiViolations } from "../../src/policy/stable-abi-violations.ts";
import { abi3Audit, auditwheelTag } from "./oracles.ts";
import { nativeFilesOf, type WheelFacts, wheelFacts } from "./wheel-facts.ts";

/** Expects the platform tag that auditwheel gives, except for the differences that docs/platform-tags.md explains. */
export async function expectAuditwheelsTag(wheel: string): Promise<void> {
  const facts = await wheelFacts(wheel);
  const ours = platformTagOf(facts)?.tag ?? null;
  const theirs = await auditwheelTag(wheel);
  if (needsMuslAsZigNamesIt(facts)) {
    expect(ours).toMatch(/^musllinux_1_2_/);
    expect(theirs).toBe(ours?.replace("musllinux_1_2", "linux"));
  } else expect(ours).toBe(theirs);
}

// Explained in docs/platform-tags.md, "Where the verdicts differ".
function needsMuslAsZigNamesIt({ files, libc }: WheelFacts): boolean {
  return libc === "musl" && files.some(({ needed }) => needed.includes("libc.so"));
}

/** Expects of each extension module the symbols that abi3audit finds, and the floor it computes. */
export async function expectAbi3AuditsVerdict(wheel: string): Promise<void> {
  const python = basename(wheel).split("-").at(-3) ?? "";
  const minor = Math.max(...python.split(".").map((tag) => Number(tag.replace(/^cp3/, ""))));
  const ours: Record<string, object> = {};
  for await (const { path, read } of nativeFilesOf(wheel)) {
    if (read.kind !== "elf" && read.kind !== "mach-o") continue;
    const symbols =
      read.kind === "elf"
        ? [...read.elf.undefined, ...read.elf.weak]
        : read.machO.slices.flatMap((slice) => slice.undefined);
    const verdict = stableAbiViolations({ floor: [3, minor], undefined: symbols });
    ours[basename(path)] = {
      outside: verdict.outside,
      newer: verdict.newer.map(({ symbol }) => symbol),
      floor: `3.${Math.max(minor, verdict.lowestFloor[1])}`,
    };
  }
  const theirs = await abi3Audit(wheel);
  expect(theirs.length).toBeGreaterThan(0);
  for (const { name, ...verdict } of theirs)
    expect({ name, ...ours[name] }).toEqual({ name, ...verdict });
}
