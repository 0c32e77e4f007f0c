import { basename } from "node:path/posix";
import type { FinishedProgram, MadeProgram } from "@wainwright/app";
import { Failure, type Host } from "@wainwright/core";
import type { ProgramRun } from "@wainwright/proof";
import { findingLines, type Report, verifyFile, verifyFolder } from "@wainwright/verify";
import { tellFindings } from "@wainwright/wheelhouse";
import type { Plan } from "./plan.ts";
import { start } from "./start.ts";

/** Is one program that was read from end to end, and started where that was asked. */
export interface ProvedProgram extends FinishedProgram {
  /** Null where nothing was started. */
  readonly run: ProgramRun | null;
}

/**
 * Reads every native file of a program, and starts it in a userland of its target.
 * @throws Failure `program-rejected`, `run-failed`, or what the userland throws.
 */
export async function prove(host: Host, made: MadeProgram, plan: Plan): Promise<ProvedProgram> {
  const report = await read(host, made);
  tellFindings(host, report.findings);
  refuse(made, report);
  return { ...made, report, run: await start(host, { ...made, report }, plan) };
}

/** Reads a file, or a folder as one thing. */
async function read(host: Host, { path, target }: MadeProgram): Promise<Report> {
  const { files } = host;
  const options = { expectation: target, scratch: files } as const;
  const name = basename(path);
  if ((await files.info(path))?.kind === "folder") {
    const open = async (inside: string) => files.openForReading(`${path}/${inside}`);
    return verifyFolder({ ...options, name, folder: { files: await files.walk(path), open } });
  }
  const source = await files.openForReading(path);
  try {
    return await verifyFile({ ...options, fileName: name, source });
  } finally {
    await source.close();
  }
}

/** What the verifier only warns of, for data may be so on purpose: the program itself may not. */
const NEVER_MEANT: ReadonlySet<string> = new Set(["binary-end-missing", "binary-damaged-data"]);

function refuse({ name, target }: MadeProgram, { artifact, findings }: Report): void {
  const errors = findings.filter(
    ({ severity, code, file }) =>
      severity === "error" || (NEVER_MEANT.has(code) && [artifact, name].includes(file)),
  );
  const [first] = errors;
  if (first === undefined) return;
  throw new Failure(
    "program-rejected",
    `${name} is not what ${target.target.name} needs:\n${findingLines(errors).join("\n")}`,
    { remedy: first.remedy },
  );
}
