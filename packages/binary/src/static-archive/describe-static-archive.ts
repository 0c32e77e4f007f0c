import { elfMachineName } from "../elf/elf-machine.ts";
import { machOCpuName } from "../mach-o/mach-o-cpu.ts";
import { peMachineName } from "../pe/pe-machine.ts";
import type { ObjectIdentity, StaticArchive } from "./static-archive.ts";

/** More kinds than a description names. */
const MOST = 5;

/** Describes an archive: "current ar archive of 12 ELF 64-bit LSB objects, x86-64". */
export function describeStaticArchive(archive: StaticArchive): string {
  const { isThin, members, objects, kinds } = archive;
  if (isThin) return `thin archive of ${counted(members, "member")}`;
  const [kind, ...others] = kinds;
  if (kind === undefined) return `current ar archive of ${counted(members, "member")}`;
  if (others.length === 0) {
    return `current ar archive of ${objects} ${formatOf(kind)} object${objects === 1 ? "" : "s"}${machineOf(kind)}`;
  }
  const named = kinds
    .slice(0, MOST)
    .map((one) => `${one.count} ${formatOf(one)}${machineOf(one)}`)
    .join("; ");
  const rest = kinds.length > MOST ? "; …" : "";
  return `current ar archive of ${objects} objects: ${named}${rest}`;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function formatOf({ format, class: width, data }: ObjectIdentity): string {
  if (format === "ELF") return `ELF ${width}-bit ${data === "big" ? "MSB" : "LSB"}`;
  return format === "Mach-O" ? `Mach-O ${width}-bit` : format;
}

function machineOf({ format, machine }: ObjectIdentity): string {
  if (machine === null) return "";
  if (format === "ELF") return `, ${elfMachineName(machine)}`;
  return format === "Mach-O"
    ? `, ${machOCpuName({ cpuType: machine, cpuSubtype: 0 })}`
    : `, ${peMachineName(machine)}`;
}
