import { Failure, type Host, inParallel, toolFailure } from "@wainwright/core";
import { openUserland, type Userland, WORK_FOLDER } from "@wainwright/toolchain";
import { type BuildEnvironment, makeEnvironment, mergeWheels } from "@wainwright/wheelhouse";
import { houseWheels } from "../house/house-wheels.ts";
import type { MadeProgram } from "../made-program.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";
import { requireData } from "./frozen-data.ts";
import { distFolder, freezerCommand } from "./freezer-command.ts";
import { freezerWheels } from "./freezer-wheels.ts";
import type { FrozenRequest, FrozenSource } from "./frozen-request.ts";

/**
 * Freezes programs with PyInstaller in a userland of the target. Nothing is compiled or installed there: the packages are
 * those of the wheelhouse, unpacked by this machine.
 * @throws Failure `wheelhouse-incomplete`, `program-failed`, `path-missing`, or what the userland throws.
 */
export async function makeFrozen(
  host: Host,
  request: FrozenRequest,
): Promise<readonly MadeProgram[]> {
  await requireSources(host, request);
  const { target, interpreter } = request;
  const wheels = await wheelsOf(host, request);
  const wanted = { target: target.target, interpreter, purpose: "freeze", image: null } as const;
  const userland = await openUserland(host, wanted);
  const work = await host.files.temporaryFolder("freeze");
  const environment = await makeEnvironment(host, {
    folder: `${work}/env`,
    inside: `${WORK_FOLDER}/env`,
    python: userland.python,
    wheels,
  });
  const made = await inParallel(request.programs, host.facts.cpus, async (source) =>
    freeze(host, { request, source, userland, environment, work }),
  );
  return made.flat();
}

async function requireSources(host: Host, { project, programs, data }: FrozenRequest) {
  const folder = host.files.absolute(project);
  for (const path of [...programs.map(({ path: own }) => own), ...data.map(({ from }) => from)]) {
    // A pattern is PyInstaller's to read.
    if (/[*?[]/.test(path) || (await host.files.exists(`${folder}/${path}`))) continue;
    throw new Failure("path-missing", `${folder} has no ${path}`, {
      remedy: "Name programs and data relative to working-directory.",
    });
  }
}

/** A package that both the programs and PyInstaller need is the programs' own. */
async function wheelsOf(host: Host, request: FrozenRequest): Promise<readonly string[]> {
  const { wheelhouse, requirements, target, interpreter } = request;
  const own =
    wheelhouse === null
      ? []
      : await houseWheels(host, { folder: wheelhouse, requirements, target, interpreter });
  const tools = await freezerWheels(host, request);
  return mergeWheels(
    own.map(({ file }) => file),
    tools,
  );
}

interface Freezing {
  readonly request: FrozenRequest;
  readonly source: FrozenSource;
  readonly userland: Userland;
  readonly environment: BuildEnvironment;
  /** On the host. */
  readonly work: string;
}

const PROJECT = `${WORK_FOLDER}/project`;
const FREEZE_SECONDS = 3600;

async function freeze(host: Host, freezing: Freezing): Promise<readonly MadeProgram[]> {
  const { request, source, userland, environment, work } = freezing;
  const started = host.clock.now();
  const argv = freezerCommand(request, source, {
    ...{ python: environment.python, project: PROJECT, work: WORK_FOLDER },
  });
  const command = {
    argv,
    mounts: [
      { host: work, inside: WORK_FOLDER, writable: true },
      { host: host.files.absolute(request.project), inside: PROJECT, writable: false },
    ],
    env: {
      VIRTUAL_ENV: environment.inside,
      PYINSTALLER_CONFIG_DIR: `${WORK_FOLDER}/config/${source.name}`,
      SOURCE_DATE_EPOCH: String(sourceDateEpoch(host)),
      // PyInstaller's own advice for builds that give the same bytes.
      PYTHONHASHSEED: "1",
    },
    path: [environment.bin],
    timeoutSeconds: FREEZE_SECONDS,
    label: `freeze ${source.name} in ${userland.description}`,
  };
  const completed = await userland.run(command);
  if (completed.exitCode !== 0) throw toolFailure(command, completed, FAILED);
  const dist = `${work}/${distFolder(source)}`;
  const names = (await host.files.exists(dist)) ? await host.files.list(dist) : [];
  if (names.length === 0)
    throw new Failure("program-failed", `${source.path} made no program`, {
      remedy: "A spec file has to end with EXE, or COLLECT for a folder.",
    });
  const seconds = (host.clock.now() - started) / 1000 / names.length;
  const programs = names.map((name) => ({
    ...{ kind: "pyinstaller" as const, name, version: null, target: request.target },
    ...{ path: `${dist}/${name}`, extension: "", seconds },
    notes: [`frozen in ${userland.description}${userland.emulated ? " under QEMU" : ""}`],
  }));
  if (source.kind === "script")
    for (const program of programs) await requireData(host, program, request.data);
  return programs;
}

const FAILED = {
  code: "program-failed",
  what: "the program could not be frozen",
  remedy:
    "Read PyInstaller's words above: a module that it does not find by itself goes into hidden-imports, a package's files into collect.",
} as const;
