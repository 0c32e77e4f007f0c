import type { Pe } from "./pe.ts";
import { peMachineName } from "./pe-machine.ts";

/** Describes a file much as file(1) would: "PE32+ DLL, x86-64", "PE32 executable (console), Intel 80386". */
export function describePe(pe: Pe): string {
  const format = pe.class === 64 ? "PE32+" : "PE32";
  const kind = pe.kind === "dll" ? "DLL" : describeProgram(pe);
  return [`${format} ${kind}`, peMachineName(pe.machine), ...(pe.isManaged ? [".NET"] : [])].join(
    ", ",
  );
}

function describeProgram({ subsystem }: Pe): string {
  return subsystem === "other" ? "executable" : `executable (${subsystem})`;
}
