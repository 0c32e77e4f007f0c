import { architectureOfMachine } from "./architecture-of-machine.ts";
import { architectureOfProcessor } from "./architecture-of-processor.ts";
import { findTarget } from "./find-target.ts";
import { LINUX_ARCHITECTURES } from "./linux-architectures.ts";
import type { ArchitectureName, Libc, OperatingSystem, Target } from "./target.ts";

/** Holds what a machine says about itself; what is unknown is left out. */
export interface HostFacts {
  /** `process.platform` (`linux`, `darwin`, `win32`) or Python's `platform.system()`. */
  readonly platform: string;
  /** `uname -m`, `os.machine()` or PROCESSOR_ARCHITECTURE; empty when unknown. */
  readonly machine: string;
  /** `process.arch` of a program of the userland: says how wide its pointers are. */
  readonly arch?: string | undefined;
  /** Python's `platform.processor()` or the model name of the CPU. */
  readonly processor?: string | undefined;
  readonly pointerBits?: 32 | 64 | undefined;
  /** EI_CLASS and `e_machine` of a program of the userland (`/proc/self/exe`): what really runs here. */
  readonly userlandElf?: { readonly class: 32 | 64; readonly machine: number } | undefined;
  /** The userland's C library on Linux; glibc when left out. */
  readonly libc?: Libc | undefined;
}

/** Gives the target that programs of this machine are, or says why there is none. */
export type DetectedHost =
  | {
      readonly ok: true;
      readonly target: Target;
      /** `{os} {arch}`, e.g. `Linux arm64`, `Linux x86_64`, `Darwin arm64`, `Linux armv7l`. */
      readonly text: string;
      /** What the kernel runs: arm64 below an ARMv7 userland. */
      readonly kernelArchitecture: ArchitectureName;
    }
  | { readonly ok: false; readonly problem: string };

interface System {
  readonly os: OperatingSystem;
  /** What Python's `platform.system()` says. */
  readonly name: string;
}

const LINUX: System = { os: "linux", name: "Linux" };
const MACOS: System = { os: "macos", name: "Darwin" };
const WINDOWS: System = { os: "windows", name: "Windows" };
const SYSTEMS: ReadonlyMap<string, System> = new Map([
  ["linux", LINUX],
  ["darwin", MACOS],
  ["macos", MACOS],
  ["win32", WINDOWS],
  ["windows", WINDOWS],
]);

/** The 64-bit architectures whose kernels run another's 32-bit programs. */
const NARROW: Partial<Record<ArchitectureName, ArchitectureName>> = {
  arm64: "armv7",
  amd64: "i686",
};
/** And back: under `setarch linux32` the machine is called by its 32-bit name. */
const WIDE: Partial<Record<ArchitectureName, ArchitectureName>> = { armv7: "arm64", i686: "amd64" };

/** The values of `process.arch` whose pointers have 32 bits. */
const NARROW_ARCHS: ReadonlySet<string> = new Set(["arm", "ia32", "mips", "mipsel", "ppc"]);

/** What the machine's own name says, before anything is known of the userland. */
interface Kernel {
  readonly architecture: ArchitectureName;
  /** How wide the pointers of the process that asked are, as far as the name tells. */
  readonly bits: 32 | 64;
}

function bitsOf(name: ArchitectureName): 32 | 64 {
  return LINUX_ARCHITECTURES.find((row) => row.name === name)?.elf.class ?? 32;
}

function bitsOfArch(arch: string | undefined): 32 | 64 | null {
  if (arch === undefined || arch === "") {
    return null;
  }
  return NARROW_ARCHS.has(arch) ? 32 : 64;
}

function userlandBits(facts: HostFacts): 32 | 64 | null {
  return facts.userlandElf?.class ?? facts.pointerBits ?? bitsOfArch(facts.arch);
}

function kernelOf(facts: HostFacts): Kernel | null {
  const machine = facts.machine.trim().toLowerCase();
  // An arm64 kernel calls itself so to 32-bit processes.
  if (machine === "armv8l") {
    return { architecture: "arm64", bits: 32 };
  }
  // Another machine than those of the table must not become one of them through its processor's maker.
  const isNamed = machine !== "" && machine !== "unknown";
  const architecture = isNamed
    ? architectureOfMachine(machine)
    : architectureOfProcessor(facts.processor ?? "", userlandBits(facts));
  return architecture === null ? null : { architecture, bits: bitsOf(architecture) };
}

/** What the ELF header alone says; ARMv6 and ARMv7 have the same, so `near` decides between those that fit. */
function byElf(facts: HostFacts, near: ArchitectureName): ArchitectureName | null {
  const elf = facts.userlandElf;
  const fitting = LINUX_ARCHITECTURES.filter(
    (row) => row.elf.machine === elf?.machine && row.elf.class === elf.class,
  ).map((row) => row.name);
  return fitting.find((name) => name === near) ?? fitting[0] ?? null;
}

function userlandOf(facts: HostFacts, kernel: Kernel): ArchitectureName | null {
  if (facts.userlandElf !== undefined) {
    return byElf(facts, kernel.architecture);
  }
  const bits = userlandBits(facts) ?? kernel.bits;
  if (bits === bitsOf(kernel.architecture)) {
    return kernel.architecture;
  }
  return (bits === 32 ? NARROW : WIDE)[kernel.architecture] ?? null;
}

function targetOf(facts: HostFacts, kernel: Kernel, os: OperatingSystem): Target | null {
  const architecture = userlandOf(facts, kernel);
  const libc = os === "linux" ? (facts.libc ?? "gnu") : null;
  return architecture === null ? null : findTarget({ architecture, os, libc });
}

function problem(text: string): DetectedHost {
  return { ok: false, problem: text };
}

function hostText(system: System, target: Target): string {
  const word = target.architecture === "arm64" ? "arm64" : target.unameMachine;
  return `${system.name} ${target.architecture === "amd64" ? "x86_64" : word}`;
}

/**
 * Decides which target the programs of a machine are: by the machine's name first, by processor and pointer width
 * when it has none.
 *
 * A 32-bit userland on a 64-bit kernel counts as what it is (`aarch64` or `armv8l` with 32-bit programs: ARMv7;
 * `x86_64`: i686); a userland's ELF header outweighs the rest.
 */
export function detectHost(facts: HostFacts): DetectedHost {
  const system = SYSTEMS.get(facts.platform.trim().toLowerCase());
  if (system === undefined) {
    return problem(`unknown operating system ${JSON.stringify(facts.platform)}`);
  }
  const kernel = kernelOf(facts);
  if (kernel === null) {
    const processor = JSON.stringify(facts.processor ?? "");
    return problem(`unknown machine ${JSON.stringify(facts.machine)} (processor ${processor})`);
  }
  const target = targetOf(facts, kernel, system.os);
  if (target === null) {
    const bits = userlandBits(facts) ?? kernel.bits;
    const machine = `${system.name} ${kernel.architecture}`;
    return problem(`${bits}-bit programs on ${machine} are no known target`);
  }
  // A 32-bit name over 64-bit programs is what `setarch linux32` makes of a 64-bit kernel.
  const isNarrowName = target.bits > bitsOf(kernel.architecture);
  const kernelArchitecture = isNarrowName ? target.architecture : kernel.architecture;
  return { ok: true, target, text: hostText(system, target), kernelArchitecture };
}
