import { Failure, type Host } from "@wainwright/core";
import { type Finding, findingLines, findingText, type Report } from "@wainwright/verify";
import { verifyWheel, type WheelMachine } from "@wainwright/wheelcache";
import type { BuildRequest, BuiltWheel } from "../strategy/strategy.ts";
import { repair } from "./repair.ts";

/** Is a wheel whose every native file was read. */
export interface CheckedWheel {
  /** In a folder that goes when the run ends. */
  readonly path: string;
  readonly report: Report;
  readonly seconds: number;
}

/**
 * Repairs a built wheel and reads every native file in it.
 * @throws Failure `wheel-rejected`, with what it is not; what `repair` throws.
 */
export async function checkWheel(
  host: Host,
  built: BuiltWheel,
  { target, manylinux }: Pick<BuildRequest, "target" | "manylinux">,
): Promise<CheckedWheel> {
  const path = await repair(host, {
    wheel: built.path,
    target,
    libraries: built.libraries,
    output: await host.files.temporaryFolder("repaired"),
    keepPlain: manylinux.kind === "off",
  });
  const started = host.clock.now();
  const floor = manylinux.kind === "level" ? manylinux.floor : null;
  const report = await readWheel(host, path, { target, floor });
  return { path, report, seconds: (host.clock.now() - started) / 1000 };
}

/**
 * Reads every native file of a wheel and logs what was found.
 * @throws Failure `wheel-rejected`, with what it is not.
 */
export async function readWheel(host: Host, wheel: string, machine: WheelMachine): Promise<Report> {
  const report = await verifyWheel(host, wheel, machine);
  tellFindings(host, report.findings);
  refuseWheel(report);
  return report;
}

/** Refuses a wheel with errors. @throws Failure `wheel-rejected` */
export function refuseWheel({ artifact, findings }: Report): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first === undefined) return;
  throw new Failure("wheel-rejected", `${artifact}: ${findingLines(errors).join("\n")}`, {
    remedy: first.remedy,
  });
}

/** Logs what was found in a wheel. A package of forty extensions would say forty times the same: the first is told, and how many there are. */
export function tellFindings(host: Host, findings: readonly Finding[]): void {
  const codes = new Set(findings.map(({ code }) => code));
  for (const one of codes) {
    const alike = findings.filter(({ code }) => code === one);
    const [first, ...others] = alike;
    if (first === undefined) continue;
    const { remedy, severity } = first;
    const more = others.length === 0 ? "" : ` (and in ${others.length} more files)`;
    const message = `${findingText(first)}${more}\n→ ${remedy}`;
    host.log[severity](message, { title: one });
  }
}
