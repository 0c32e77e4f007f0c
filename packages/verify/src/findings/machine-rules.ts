import type { Rule } from "./rule.ts";

/** The rules about which machine native files are for. */
export const MACHINE_RULES = {
  "target-tag": {
    severity: "error",
    meaning: "The wheel's tags do not serve the target that was asked for.",
    remedy: "Build or download the wheel for {expected}.",
  },
  "target-architecture": {
    severity: "error",
    meaning: "A native file is not for the target that was asked for.",
    remedy: "Build {file} for {expected}.",
  },
  "target-floor": {
    severity: "error",
    meaning: "A native file needs a newer C library than the target has.",
    remedy: "Build {file} against {expected} or older.",
  },
  "foreign-file": {
    severity: "notice",
    meaning:
      "A native file that nothing here loads is for another machine; prebuilt files often are on purpose.",
    remedy: "Leave {file} out if it is not meant to be there.",
  },
  "several-architectures": {
    severity: "warning",
    meaning: "The native files are for more than one machine.",
    remedy: "Say with the input `target` which machine they are for, or keep one folder a machine.",
  },
  "arm-cpu-suspicion": {
    severity: "notice",
    meaning:
      "The ARM attributes name a newer processor than the tag does; the linker may have lifted them.",
    remedy:
      "Try {file} on the oldest board, or under `QEMU_CPU`; build with start files of that processor.",
  },
  "max-glibc": {
    severity: "error",
    meaning: "A native file needs a newer glibc than `max-glibc` allows.",
    remedy: "Build {file} in a userland with an older glibc, or with zig for that floor.",
  },
  "policy-broken": {
    severity: "error",
    meaning: "A wheel does not keep the policy that the input `policy` demands.",
    remedy:
      "Build it for {expected}, repair it with `auditwheel repair`, or retag it where it is only the name.",
  },
} as const satisfies Readonly<Record<string, Rule>>;
