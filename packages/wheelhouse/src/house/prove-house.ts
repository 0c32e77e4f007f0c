import { asFailure, type Failure, type Host } from "@wainwright/core";
import { type Userland, WORK_FOLDER } from "@wainwright/toolchain";
import { type BuildEnvironment, makeEnvironment } from "../isolated/make-environment.ts";
import type { RequirementWheels } from "../isolated/build-in-userland.ts";
import { mergeWheels } from "../isolated/merge-wheels.ts";
import { runImports } from "../proof/run-imports.ts";
import { readContents } from "../proof/wheel-contents.ts";
import type { HousedWheel } from "./housed-wheel.ts";

/** Says what has to work with a wheelhouse. */
export interface HouseProof {
  readonly userland: Userland;
  readonly wheels: readonly HousedWheel[];
  /** Whether all that the wheels require is in the house. */
  readonly isWhole: boolean;
  /** Brings what is not in the house. */
  readonly wheelsFor: RequirementWheels;
  /** Modules or statements; null: the modules of every wheel that was built. */
  readonly imports: readonly string[] | null;
  /** Requirements (PEP 508) of the command alone. */
  readonly testRequires: readonly string[];
  /** A program and its arguments, in which `{project}` is the project's folder; none: no command. */
  readonly testCommand: readonly string[];
  /** The folder of the project, which the command can read; null for none. */
  readonly project: string | null;
}

/** Is what came of a proof. */
export interface HouseProved {
  /** What the imports and the command printed. */
  readonly printed: string;
  readonly seconds: number;
  /** Each package that does not import, with the reason. */
  readonly failures: ReadonlyMap<HousedWheel, Failure>;
}

/**
 * Installs all wheels into one environment of the target's userland, and imports there what was built: each package for
 * itself, so that one that fails names itself.
 * @throws Failure `import-failed` where a statement that was asked for, or the command, fails.
 */
export async function proveHouse(host: Host, proof: HouseProof): Promise<HouseProved> {
  const started = host.clock.now();
  const { userland, imports, testCommand, project } = proof;
  const work = await host.files.temporaryFolder("import");
  const environment = await environmentOf(host, proof, work);
  const run = async (statements: readonly string[], command: readonly string[]) =>
    runImports(userland, { work, environment, imports: statements, command, project });
  const failures = new Map<HousedWheel, Failure>();
  const printed: string[] = [];
  for (const wheel of imports === null ? builtOf(proof.wheels) : []) {
    const { modules } = await readContents(host, wheel.file);
    try {
      printed.push(await run(modules, []));
    } catch (thrown) {
      failures.set(wheel, asFailure(thrown));
    }
  }
  if (imports !== null || testCommand.length > 0)
    printed.push(await run(imports ?? [], testCommand));
  const seconds = (host.clock.now() - started) / 1000;
  return { printed: printed.filter(Boolean).join("\n"), seconds, failures };
}

function builtOf(wheels: readonly HousedWheel[]): readonly HousedWheel[] {
  return wheels.filter(({ built }) => built !== null);
}

async function environmentOf(
  host: Host,
  { userland, wheels, isWhole, wheelsFor, testRequires }: HouseProof,
  work: string,
): Promise<BuildEnvironment> {
  const files = wheels.map(({ file }) => file);
  const required = [...testRequires];
  for (const file of isWhole ? [] : files)
    required.push(...(await readContents(host, file)).requires);
  const more = await wheelsFor(required);
  return makeEnvironment(host, {
    folder: `${work}/env`,
    inside: `${WORK_FOLDER}/env`,
    python: userland.python,
    wheels: mergeWheels(files, more),
  });
}
