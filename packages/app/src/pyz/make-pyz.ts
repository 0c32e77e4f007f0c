import { Failure, type Host } from "@wainwright/core";
import type { Interpreter } from "@wainwright/platform";
import type { Report } from "@wainwright/verify";
import { normalizeProjectName } from "@wainwright/wheel";
import { verifyWheel } from "@wainwright/wheelcache";
import { refuseWheel, requirementName, targetFloor } from "@wainwright/wheelhouse";
import { type HouseWheel, houseWheels } from "../house/house-wheels.ts";
import type { MadeProgram } from "../made-program.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";
import { chooseEntryPoint, type EntryPoint } from "./entry-point.ts";
import { packPex } from "./pack-pex.ts";
import { packShiv } from "./pack-shiv.ts";
import type { PyzRequest } from "./pyz-request.ts";
import { startNeeds } from "./start-check.ts";
import { readWheelStart } from "./wheel-start.ts";

/**
 * Makes one file of an application and its wheels that the target's Python starts.
 * @throws Failure `wheelhouse-incomplete`, `wheel-rejected`, `entry-point-unclear`, `tool-failed`, `path-missing`.
 */
export async function makePyz(host: Host, request: PyzRequest): Promise<MadeProgram> {
  const started = host.clock.now();
  const { target, interpreter } = request;
  const wheels = await houseWheels(host, { ...request, folder: request.wheelhouse });
  const reports = await readAll(host, wheels, request);
  const own = ownNames(request, wheels);
  const { start, script } = await entryPointOf(host, { request, wheels, own });
  const name = request.name ?? script ?? own[0] ?? "app";
  const folder = await host.files.temporaryFolder("pyz");
  const parts = {
    ...{ name, target, interpreter, wheels, output: `${folder}/${name}.pyz` },
    interpreterLine: request.interpreterLine ?? usualLine(interpreter),
    epoch: sourceDateEpoch(host),
  };
  if (request.packer === "pex") await packPex(host, parts, { start });
  else await packShiv(host, parts, { start, needs: startNeeds(name, request, reports) });
  return {
    ...{ kind: "pyz", name, target, path: parts.output, extension: ".pyz" },
    version: wheels.find((wheel) => wheel.name === own[0])?.version ?? null,
    seconds: (host.clock.now() - started) / 1000,
    notes: [`packed by ${request.packer}; wheels in it: ${wheels.length}`],
  };
}

/** Every file of every wheel is read before it is packed: what is wrong is told by the wheel's name. */
async function readAll(
  host: Host,
  wheels: readonly HouseWheel[],
  { target, interpreter }: PyzRequest,
): Promise<readonly Report[]> {
  const floor = targetFloor(target, interpreter);
  const reports: Report[] = [];
  for (const { file } of wheels) {
    const report = await verifyWheel(host, file, { target: target.target, floor });
    refuseWheel(report);
    reports.push(report);
  }
  return reports;
}

/** The distributions that the application was asked for by; where nothing was, all may be it. */
function ownNames({ requirements }: PyzRequest, wheels: readonly HouseWheel[]): readonly string[] {
  const named = requirements.flatMap((line) => requirementName(line) ?? []);
  return named.length > 0 ? named.map(normalizeProjectName) : wheels.map(({ name }) => name);
}

interface Choice {
  readonly request: PyzRequest;
  readonly wheels: readonly HouseWheel[];
  readonly own: readonly string[];
}

async function entryPointOf(
  host: Host,
  { request, wheels, own }: Choice,
): Promise<{ readonly start: EntryPoint; readonly script: string | null }> {
  const offers = [];
  for (const wheel of wheels) offers.push(await readWheelStart(host, wheel));
  const chosen = chooseEntryPoint({
    wanted: request.entryPoint,
    own,
    scripts: offers.flatMap(({ scripts }) => scripts),
    modules: offers.flatMap(({ modules }) => modules),
  });
  if (chosen.ok) return chosen;
  throw new Failure("entry-point-unclear", chosen.problem, {
    remedy:
      "Name in entry-point a console script, module:function, or a module to run as python -m does.",
  });
}

function usualLine({ implementation, major, minor }: Interpreter): string {
  return `/usr/bin/env ${implementation === "pp" ? "pypy" : "python"}${major}.${minor}`;
}
