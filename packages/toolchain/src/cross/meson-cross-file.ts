import type { Target } from "@wainwright/platform";

/**
 * Writes Meson's cross file (mesonbuild.com/Machine-files.html) of a target, whose programs are found by the names that they
 * have on every PATH. What is made runs here, emulated.
 */
export function mesonCrossFile(target: Target): string {
  return [
    ...section("binaries", Object.fromEntries(BINARIES.map(([key, name]) => [key, `'${name}'`]))),
    ...section("properties", { needs_exe_wrapper: "false" }),
    ...section("host_machine", {
      system: "'linux'",
      cpu_family: `'${cpuFamily(target)}'`,
      cpu: `'${target.unameMachine}'`,
      endian: `'${target.elf?.data ?? "little"}'`,
    }),
  ].join("\n");
}

function section(name: string, entries: Readonly<Record<string, string>>): readonly string[] {
  return [`[${name}]`, ...Object.entries(entries).map(([key, value]) => `${key} = ${value}`), ""];
}

/** Writes Meson's native file for what a build makes to run while it builds. */
export function mesonNativeFile(): string {
  return ["[binaries]", "c = 'host-gcc'", "cpp = 'host-g++'", ""].join("\n");
}

const BINARIES = [
  ["c", "cc"],
  ["cpp", "c++"],
  ["fortran", "gfortran"],
  ["ar", "ar"],
  ["strip", "strip"],
  ["cmake", "cmake"],
  ["python", "python3"],
  // Its name up to Meson 1.3, and from then on.
  ["pkgconfig", "pkg-config"],
  ["pkg-config", "pkg-config"],
] as const;

/** Meson's names (Reference-tables.html, "CPU families") are zig's, but for the one. */
function cpuFamily({ zigTarget }: Target): string {
  const [family = ""] = zigTarget.split("-");
  return family === "powerpc64le" ? "ppc64" : family;
}
