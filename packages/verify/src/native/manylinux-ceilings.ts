import type { DottedVersion, VersionFamily } from "@wainwright/binary";
import type { ArchitectureName } from "@wainwright/platform";

/** The highest symbol versions that a manylinux level allows. */
export type Ceiling = Readonly<Record<VersionFamily, DottedVersion>>;

type Row = {
  /** The minor version of glibc 2 that names the level. */
  readonly level: number;
  readonly general: readonly [glibcxx: string, cxxabi: string, gcc: string];
  readonly exceptions?: Readonly<
    Partial<Record<ArchitectureName, Partial<Readonly<Record<VersionFamily, string>>>>>
  >;
};

/** The architectures whose ceilings are known here. */
const KNOWN: ReadonlySet<ArchitectureName> = new Set([
  "amd64",
  "i686",
  "arm64",
  "armv7",
  "riscv64",
]);

const NEWER_COMPILER = { GLIBCXX: "3.4.24", CXXABI: "1.3.11", GCC: "7.0.0" } as const;
const GCC_OF_2_35 = {
  arm64: { GCC: "11.0" },
  armv7: { GCC: "7.0.0" },
  riscv64: { GCC: "7.0.0" },
} as const;

/** The highest numbers in auditwheel 6.8's manylinux-policy.json, oldest level first. */
const ROWS: readonly Row[] = [
  { level: 5, general: ["3.4.8", "1.3.1", "4.2.0"] },
  { level: 12, general: ["3.4.13", "1.3.3", "4.3.0"], exceptions: { i686: { GCC: "4.5.0" } } },
  {
    level: 17,
    general: ["3.4.19", "1.3.7", "4.8.0"],
    exceptions: { arm64: { GLIBC: "2.18", GCC: "4.7.0" }, armv7: { GCC: "4.7.0" } },
  },
  {
    level: 24,
    general: ["3.4.22", "1.3.10", "4.8.0"],
    exceptions: { arm64: { GCC: "4.7.0" }, armv7: { GCC: "4.7.0" } },
  },
  {
    level: 26,
    general: ["3.4.22", "1.3.10", "4.8.0"],
    exceptions: { i686: NEWER_COMPILER, arm64: NEWER_COMPILER, armv7: NEWER_COMPILER },
  },
  { level: 27, general: ["3.4.24", "1.3.11", "7.0.0"] },
  { level: 31, general: ["3.4.28", "1.3.12", "7.0.0"] },
  { level: 34, general: ["3.4.29", "1.3.13", "7.0.0"], exceptions: { arm64: { GCC: "11.0" } } },
  { level: 35, general: ["3.4.30", "1.3.13", "12.0.0"], exceptions: GCC_OF_2_35 },
  { level: 39, general: ["3.4.33", "1.3.15", "14.0.0"] },
];

/**
 * Gives the highest symbol versions that wheels with the tag `manylinux_2_<minor>` of an architecture may need; null where
 * no level is so old, or only glibc's own number is known of the architecture.
 */
export function manylinuxCeiling(minor: number, architecture: ArchitectureName): Ceiling | null {
  const row = ROWS.findLast((one) => one.level <= minor);
  if (row === undefined || !KNOWN.has(architecture)) return null;
  const [glibcxx, cxxabi, gcc] = row.general;
  const exception = row.exceptions?.[architecture] ?? {};
  const levelOnly = row.level === minor ? exception.GLIBC : undefined;
  return {
    GLIBC: parse(levelOnly ?? `2.${minor}`),
    GLIBCXX: parse(exception.GLIBCXX ?? glibcxx),
    CXXABI: parse(exception.CXXABI ?? cxxabi),
    GCC: parse(exception.GCC ?? gcc),
  };
}

function parse(text: string): DottedVersion {
  return text.split(".").map(Number);
}
