import { Failure, toolFailure } from "@wainwright/core";
import { type Userland, type UserlandCommand, WORK_FOLDER } from "@wainwright/toolchain";
import type { BuildEnvironment } from "../isolated/make-environment.ts";
import { COMMAND_PROGRAM, IMPORT_PROGRAM, statement } from "./import-program.ts";

/** Says what must work in an environment that is made. */
export interface Imports {
  /** On the host, with the environment in it. */
  readonly work: string;
  readonly environment: BuildEnvironment;
  /** Modules (`rpds`) or whole statements (`from rpds import HashTrieMap`). */
  readonly imports: readonly string[];
  /** A program and its arguments, never given to a shell; `{project}` in them is the project's folder inside; empty for none. */
  readonly command: readonly string[];
  /** The project's folder on the host, which the command can read; null for none. */
  readonly project: string | null;
}

/** Is where a command finds the project. */
const PROJECT_FOLDER = `${WORK_FOLDER}/project`;

/** Both words are cibuildwheel's; they differ only where a repository holds several packages. */
function placed(word: string): string {
  return word.replaceAll(/\{(?:project|package)\}/g, PROJECT_FOLDER);
}

/**
 * Imports, and runs a command, with an environment's Python in its userland. The network is there for the command, not for
 * the imports.
 * @returns what they printed.
 * @throws Failure `import-failed`
 */
export async function runImports(userland: Userland, imports: Imports): Promise<string> {
  const { environment, command, project } = imports;
  const run = async (given: UserlandCommand & { readonly label: string }) => {
    const completed = await userland.run({
      ...given,
      mounts: [
        { host: imports.work, inside: WORK_FOLDER, writable: true },
        ...(project === null ? [] : [{ host: project, inside: PROJECT_FOLDER, writable: false }]),
      ],
      env: { VIRTUAL_ENV: environment.inside, PYTHONFAULTHANDLER: "1" },
      path: [environment.bin],
      // A guest that crashes under QEMU may hang instead of ending.
      timeoutSeconds: 600,
    });
    if (completed.exitCode === 0) return completed.stdout.trim();
    throw failed(given, toolFailure(given, completed));
  };
  const statements = JSON.stringify(imports.imports.map(statement));
  const printed = [];
  if (imports.imports.length > 0)
    printed.push(
      await run({
        argv: [environment.python, "-c", IMPORT_PROGRAM, statements],
        label: "import in the userland",
      }),
    );
  if (command.length > 0)
    printed.push(
      await run({
        argv: [environment.python, "-c", COMMAND_PROGRAM, environment.bin, ...command.map(placed)],
        network: true,
        label: "test-command in the userland",
      }),
    );
  return printed.filter((text) => text !== "").join("\n");
}

function failed({ label = "" }: UserlandCommand, reason: Failure): Failure {
  return new Failure("import-failed", `${label}: ${reason.message}`, {
    remedy: reason.diagnoses.length > 0 ? reason.remedy : REMEDY,
    diagnoses: reason.diagnoses,
  });
}

const REMEDY =
  "Read Python's words above. test-import names what must work; verify-native-ext tells what is inside the wheel.";
