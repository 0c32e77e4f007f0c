import type { Target } from "@wainwright/platform";
import { findingText, type Report, verifyFile, verifyFolder } from "@wainwright/verify";
import { join } from "node:path";
import { openFile } from "./open-file.ts";
import type { Service } from "./service.ts";
import { walkFolder } from "./walk-folder.ts";

/** What of many problems of one service is told. */
const MOST = 5;

/** Reads a service from end to end, and says why it cannot go into an app for a target; empty where it can. */
export async function serviceProblems(
  service: Service,
  target: Target,
): Promise<readonly string[]> {
  const { lost, ...read } =
    service.mainInFolder === null
      ? { ...(await readFile(service, target)), lost: [] }
      : await readFolder(service, service.mainInFolder, target);
  const main = mainProblem(read, target);
  const problems = [
    ...(main === null ? [] : [main]),
    ...lost.map((path) => `${path} is a link that leads out of it, or to nothing`),
    ...otherProblems(read, main !== null),
  ];
  return shortened(problems).map((problem) => `${service.name}: ${problem}`);
}

interface Read {
  readonly report: Report;
  /** The program that is started, as the report names it. */
  readonly main: string;
  /** In bytes; null where it is not there. */
  readonly mainSize: number | null;
}

async function readFile({ path, fileName }: Service, target: Target): Promise<Read> {
  const source = await openFile(path);
  try {
    const report = await verifyFile({ fileName, source, expectation: { target, floor: null } });
    return { report, main: fileName, mainSize: source.size };
  } finally {
    await source.close();
  }
}

async function readFolder(
  { path, fileName }: Service,
  main: string,
  target: Target,
): Promise<Read & { readonly lost: readonly string[] }> {
  const { files, lost } = await walkFolder(path);
  const open = async (file: string) => openFile(join(path, file));
  const expectation = { target, floor: null };
  const report = await verifyFolder({ name: fileName, folder: { files, open }, expectation });
  const mainSize = files.find((file) => file.path === main && file.kind === "file")?.size ?? null;
  return { report, main, mainSize, lost };
}

/** Looks at the program that is started: nothing else of a service counts without it. */
function mainProblem({ report, main, mainSize }: Read, target: Target): string | null {
  if (mainSize === null) return `its folder has no program ${main}`;
  if (mainSize === 0) return "it is empty";
  const file = report.files.find(({ path }) => path === main);
  if (file === undefined) return `${main} is a program of no machine, but data or a script`;
  if (!file.isRead) return `it is cut short or damaged: ${file.description}`;
  if (report.findings.some((one) => one.file === main && one.code === END_MISSING))
    return "it is cut short: its end is missing";
  const isOther = !file.targets.includes(target.name);
  return isOther ? `it is for another machine than ${target.name}: ${file.description}` : null;
}

/** The verifier warns of it only, for a library does without; the program of a frozen service does not. */
const END_MISSING = "binary-end-missing";

/** What follows from the program's own fault, and what it is blamed for in words of its own, is left out. */
function otherProblems({ report, main }: Read, isBlamed: boolean): readonly string[] {
  return report.findings
    .filter(({ severity, code }) => severity === "error" || code === END_MISSING)
    .filter(({ file, code }) => !isBlamed || (file !== main && code !== "target-architecture"))
    .map(findingText);
}

function shortened(problems: readonly string[]): readonly string[] {
  const more = problems.length - MOST;
  return more > 0 ? [...problems.slice(0, MOST), `and ${more} more problems`] : problems;
}
