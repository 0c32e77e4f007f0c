import type { ArmAttributes } from "./arm-attributes.ts";

/** Says what ARM's build attributes allow a file to use: "v7-A, VFPv3-D16, NEON, hard float arguments". */
export function describeArm(arm: ArmAttributes): string {
  const { architecture, profile } = arm;
  // From v8 on, and for microcontrollers, the profile is part of the architecture's name.
  const suffix = profile === null || (architecture ?? "").includes("-") ? "" : `-${profile}`;
  return [
    `${architecture ?? "unknown architecture"}${suffix}`,
    arm.floatingPoint ?? "no floating-point unit",
    ...(arm.simd === null ? [] : [arm.simd]),
    arm.floatArguments === "both" ? "no float arguments" : `${arm.floatArguments} float arguments`,
  ].join(", ");
}
