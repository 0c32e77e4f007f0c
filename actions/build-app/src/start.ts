import { type FinishedProgram, startImage } from "@wainwright/app";
import { type Host, megabytes, runTool } from "@wainwright/core";
import { type ProgramRun, runProgram, startedFile } from "@wainwright/proof";
import type { Plan, Smoke } from "./plan.ts";

/**
 * Starts a program as the user asked, in a userland of its target; an image in itself, and of a package what it installs.
 * @returns null where nothing was asked.
 * @throws Failure `run-failed`, or what the userland throws.
 */
export async function start(
  host: Host,
  made: FinishedProgram,
  { smoke, interpreter }: Pick<Plan, "smoke" | "interpreter">,
): Promise<ProgramRun | null> {
  if (smoke === null) return null;
  const done = await run(host, made, { smoke, interpreter });
  const peak = done.peakMemory === null ? "" : `, ${megabytes(done.peakMemory, 0)}`;
  host.log.info(
    `${made.name}: ran in ${done.userland}, ${done.seconds.toFixed(1)} s${peak}\n${done.printed}`,
  );
  return done;
}

async function run(
  host: Host,
  made: FinishedProgram,
  { smoke, interpreter }: Pick<Plan, "interpreter"> & { readonly smoke: Smoke },
): Promise<ProgramRun> {
  const { report, path, kind } = made;
  const { target } = made.target;
  const { argv, output: expectOutput, timeoutSeconds } = smoke;
  const wanted = { argv, target, timeoutSeconds, expectOutput };
  switch (kind) {
    case "image":
      return startImage(host, { ...wanted, path });
    case "deb":
      return runProgram(host, {
        ...{ ...wanted, interpreter, started: null },
        path: await unpacked(host, made),
      });
    case "pyz":
    case "pyinstaller":
    case "rust":
      return runProgram(host, {
        ...{ ...wanted, interpreter, path },
        started: startedFile(report, argv[0]),
      });
  }
}

/** A package is not started itself: its files are, as they lie when it is installed. */
async function unpacked(host: Host, { path, name }: FinishedProgram): Promise<string> {
  const folder = `${await host.files.temporaryFolder("installed")}/${name}`;
  await runTool(host, { argv: ["dpkg-deb", "--extract", path, folder], quiet: true });
  return folder;
}
