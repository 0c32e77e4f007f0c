import type { Elf } from "../src/index.ts";
import { runTool } from "./run-tool.ts";

/** Runs binutils' readelf, which reads every architecture, and takes from its text what `elfView` gives. */
export async function readelfView(path: string) {
  const options = ["-W", "-h", "-l", "-d", "-n", "-V", "-S", "-A", "--dyn-syms", "-p", ".comment"];
  const text = await runTool("readelf", [...options, path], "binutils");
  return {
    ...identityOf(text),
    ...linkingOf(text),
    ...hardeningOf(text),
    ...makersOf(text),
    arm: armOf(text),
    riscv: all(text, /Tag_RISCV_arch: "(.*)"/g)[0] ?? null,
    mips: mipsOf(text),
  };
}

/** The same of an ELF file that was read. */
export function elfView(elf: Elf) {
  const { arm, riscv, mips } = elf;
  return {
    class: elf.class,
    data: elf.data,
    type: elf.type,
    flags: elf.flags,
    needed: elf.needed,
    soname: elf.soname,
    runpath: elf.runpath,
    rpath: elf.rpath,
    interpreter: elf.interpreter,
    versions: new Set(elf.versionNeeds.flatMap((need) => need.names)),
    exported: new Set(elf.exported),
    undefined: new Set([...elf.undefined, ...elf.weak]),
    execStack: elf.execStack,
    textRelocations: elf.textRelocations,
    hasSymbols: elf.stripped === false,
    debugInfo: elf.debugInfo ?? false,
    buildId: elf.buildId,
    goBuildId: elf.goBuildId,
    x86Level: elf.x86Level,
    compilers: new Set(elf.compilers),
    arm:
      arm === null
        ? null
        : {
            architecture: arm.architecture,
            profile: arm.profile,
            floatingPoint: arm.floatingPoint,
            simd: arm.simd,
            floatArguments: arm.floatArguments,
          },
    riscv: riscv?.isa ?? null,
    mips: mips === null ? null : { isa: mips.isa, abi: mips.abi, floatAbi: mips.floatAbi },
  };
}

const all = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), (match) => match[1] ?? "");

const TYPES: Readonly<Record<string, string>> = {
  REL: "relocatable",
  EXEC: "executable",
  DYN: "shared",
  CORE: "core",
};

function identityOf(text: string) {
  return {
    class: Number(all(text, /Class: +ELF(\d+)/g)[0]),
    data: all(text, /Data: .*(little|big) endian/g)[0],
    type: TYPES[all(text, /Type: +([A-Z]+) /g)[0] ?? ""],
    flags: Number(all(text, /Flags: +(0x[0-9a-f]+)/g)[0]),
    interpreter: all(text, /\[Requesting program interpreter: (.*)\]/g)[0] ?? null,
  };
}

function linkingOf(text: string) {
  const symbols = Array.from(
    text.matchAll(
      /^ *\d+: [0-9a-f]+ +\S+ +\S+ +(GLOBAL|WEAK|UNIQUE|<OS specific>: 10) +(DEFAULT|PROTECTED) +(?:\[.*\] +)?(\S+) ([^\s@]+)/gm,
    ),
  );
  const named = (isDefined: boolean) =>
    new Set(symbols.filter((one) => (one[3] !== "UND") === isDefined).map((one) => one[4]));
  const folders = (pattern: RegExp) => all(text, pattern).flatMap((path) => path.split(":"));
  return {
    needed: all(text, /\(NEEDED\) +Shared library: \[(.*)\]/g),
    soname: all(text, /\(SONAME\) +Library soname: \[(.*)\]/g)[0] ?? null,
    runpath: folders(/\(RUNPATH\) +Library runpath: \[(.*)\]/g),
    rpath: folders(/\(RPATH\) +Library rpath: \[(.*)\]/g),
    versions: new Set(all(text, /^ +0x[0-9a-f]+: +Name: (\S+) +Flags: \S+ +Version/gm)),
    exported: named(true),
    undefined: named(false),
  };
}

function hardeningOf(text: string) {
  const stack = all(text, /^ +GNU_STACK .* (R?W?E?) +(?:0x)?[0-9a-f]+$/gm)[0];
  return {
    execStack: stack === undefined ? null : stack.includes("E"),
    textRelocations: /\(TEXTREL\)|\(FLAGS\) .*TEXTREL/.test(text),
    hasSymbols: /^ +\[ *\d+\] \S+ +SYMTAB /m.test(text),
    debugInfo: /^ +\[ *\d+\] \.z?debug_\S+ +PROGBITS /m.test(text),
  };
}

function makersOf(text: string) {
  const go = all(text, /^ +Go [^\n]*\n? +description data: ((?:[0-9a-f]{2} )+)/gm)[0];
  const levels = all(text, /x86 ISA needed: (.*)/g)[0]?.split(/, */) ?? [];
  const comment = text.split("String dump of section '.comment':\n")[1]?.split("\n\n")[0] ?? "";
  return {
    buildId: all(text, /Build ID: ([0-9a-f]+)/g)[0] ?? null,
    goBuildId: go === undefined ? null : Buffer.from(go.replaceAll(" ", ""), "hex").toString(),
    x86Level: levels.at(-1)?.replace("x86-64-", "") ?? null,
    compilers: new Set(all(comment, /^ +\[ *[0-9a-f]+\] {1,2}(.*)$/gm)),
  };
}

const PROFILES: Readonly<Record<string, string>> = {
  Application: "A",
  Realtime: "R",
  Microcontroller: "M",
};
const FLOAT_UNITS: Readonly<Record<string, string>> = { "FP for ARMv8": "FP v8" };
const SIMD: Readonly<Record<string, string>> = {
  NEONv1: "NEON",
  "NEONv1 with Fused-MAC": "NEON with FMA",
  "NEON for ARMv8": "NEON v8",
};
const FLOAT_ARGUMENTS: Readonly<Record<string, string>> = {
  "VFP registers": "hard",
  compatible: "both",
};

function armOf(text: string) {
  if (!text.includes("Attribute Section: aeabi")) return null;
  const tag = (name: string) => all(text, new RegExp(`Tag_${name}: (.*)`, "g"))[0];
  const called = (name: string, names: Readonly<Record<string, string>>) => {
    const value = tag(name);
    return value === undefined ? null : (names[value] ?? value);
  };
  return {
    architecture: called("CPU_arch", { v8: "v8-A" }),
    profile: called("CPU_arch_profile", PROFILES),
    floatingPoint: called("FP_arch", FLOAT_UNITS),
    simd: called("Advanced_SIMD_arch", SIMD),
    floatArguments: called("ABI_VFP_args", FLOAT_ARGUMENTS) ?? "soft",
  };
}

const MIPS_FLOAT: Readonly<Record<string, string>> = {
  "Hard float (double precision)": "double",
  "Hard float (single precision)": "single",
  "Soft float": "soft",
  "Hard float (32-bit CPU, Any FPU)": "xx",
  "Hard float (32-bit CPU, 64-bit FPU)": "64",
};

function mipsOf(text: string) {
  if (!/Machine: +MIPS/.test(text)) return null;
  const words = all(text, /Flags: +0x[0-9a-f]+, (.*)/g)[0]?.split(", ") ?? [];
  const abi = words.find((word) => /^(?:o32|o64|abi2|eabi32|eabi64)$/.test(word));
  const is64 = text.includes("ELF64");
  const float = all(text, /^FP ABI: (.*)$/gm)[0];
  return {
    isa: words.find((word) => /^mips\d/.test(word)) ?? null,
    abi: abi === "abi2" ? "n32" : (abi ?? (is64 ? "n64" : "o32")),
    floatAbi: float === undefined ? null : (MIPS_FLOAT[float] ?? null),
  };
}
