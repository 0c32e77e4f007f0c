import type { ByteReader } from "../bytes/byte-reader.ts";
import type { BuildAttributes } from "./build-attributes.ts";
import { readBuildAttributes } from "./build-attributes.ts";

/** What .ARM.attributes says a file may use. The linker writes the maximum of all that it linked, start files included. */
export type ArmAttributes = {
  /** Tag_CPU_arch as a word: "v6", "v7", "v8-A", …; null when it is not given or not known. */
  readonly architecture: string | null;
  /** Tag_CPU_arch itself: 10 is v7. */
  readonly architectureNumber: number | null;
  /** Tag_CPU_arch_profile: "A", "R", "M" or "S". */
  readonly profile: string | null;
  /** Tag_FP_arch: "VFPv2", "VFPv3-D16", …; null for none. */
  readonly floatingPoint: string | null;
  /** Tag_Advanced_SIMD_arch: "NEON", …; null for none. */
  readonly simd: string | null;
  /** Tag_ABI_VFP_args: how floating-point arguments are passed. */
  readonly floatArguments: "soft" | "hard" | "toolchain" | "both";
};

const TAG = { cpuArch: 6, profile: 7, fpArch: 10, simd: 12, vfpArgs: 28 } as const;

const ARCHITECTURES =
  "pre-v4 v4 v4T v5T v5TE v5TEJ v6 v6KZ v6T2 v6K v7 v6-M v6S-M v7E-M v8-A v8-R v8-M.base v8-M.main v8.1-A v8.2-A v8.3-A v8.1-M.main v9-A".split(
    " ",
  );
const FLOATING_POINT = [
  null,
  "VFPv1",
  "VFPv2",
  "VFPv3",
  "VFPv3-D16",
  "VFPv4",
  "VFPv4-D16",
  "FP v8",
  "FP v8-D16",
];
const SIMD = [null, "NEON", "NEON with FMA", "NEON v8", "NEON v8.1"];
const FLOAT_ARGUMENTS = ["soft", "hard", "toolchain", "both"] as const;

/** Reads .ARM.attributes (https://github.com/ARM-software/abi-aa, addenda32); null when the vendor section is not there; throws MalformedError. */
export function readArmAttributes(
  reader: ByteReader,
  place: { readonly offset: number; readonly size: number },
): ArmAttributes | null {
  const attributes = readBuildAttributes(reader, place, { vendor: "aeabi", kindOf });
  return attributes === null ? null : describe(attributes);
}

function describe(attributes: BuildAttributes): ArmAttributes {
  const architecture = numberOf(attributes, TAG.cpuArch);
  const profile = numberOf(attributes, TAG.profile) ?? 0;
  return {
    architecture: ARCHITECTURES[architecture ?? -1] ?? null,
    architectureNumber: architecture,
    profile: profile === 0 ? null : String.fromCharCode(profile & 0x7f),
    floatingPoint: named(attributes, TAG.fpArch, FLOATING_POINT),
    simd: named(attributes, TAG.simd, SIMD),
    floatArguments: FLOAT_ARGUMENTS[numberOf(attributes, TAG.vfpArgs) ?? 0] ?? "soft",
  };
}

function named(
  attributes: BuildAttributes,
  tag: number,
  names: readonly (string | null)[],
): string | null {
  return names[numberOf(attributes, tag) ?? 0] ?? null;
}

function numberOf(attributes: BuildAttributes, tag: number): number | null {
  const value = attributes.get(tag);
  return typeof value === "number" ? value : null;
}

// Tag_CPU_raw_name and Tag_CPU_name are strings, Tag_compatibility is both; above 32 the parity decides.
function kindOf(tag: number): "number" | "string" | "number-and-string" {
  if (tag === 32) return "number-and-string";
  if (tag === 4 || tag === 5) return "string";
  return tag > 32 && tag % 2 === 1 ? "string" : "number";
}
