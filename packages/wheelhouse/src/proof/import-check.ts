import { basename } from "node:path/posix";
import { Failure, type Host, toolFailure } from "@wainwright/core";
import { type Userland, type UserlandCommand, WORK_FOLDER } from "@wainwright/toolchain";
import { COMMAND_PROGRAM, IMPORT_PROGRAM, statement } from "./import-program.ts";

/** Says what must work once the wheel is installed. */
export interface ImportCheck {
  readonly wheel: string;
  /** Modules (`rpds`) or whole statements (`from rpds import HashTrieMap`). */
  readonly imports: readonly string[];
  /** A program and its arguments, never given to a shell; null or empty for none. */
  readonly command: readonly string[] | null;
  /** Whether what the wheel requires is fetched from the index too. */
  readonly dependencies: boolean;
}

/** Is what the target's Python said. */
export interface ImportProof {
  readonly userland: string;
  readonly printed: string;
  readonly seconds: number;
}

const SITE = `${WORK_FOLDER}/site`;

/**
 * Installs a wheel with the userland's own pip, which refuses one whose tags it does not accept, and imports it there.
 * The network is there for what the wheel requires and for the command, not for the import.
 * @throws Failure `import-failed` with what Python said and what the catalogue of known failures recognised.
 */
export async function checkImport(
  host: Host,
  userland: Userland,
  check: ImportCheck,
): Promise<ImportProof> {
  const started = host.clock.now();
  const work = await host.files.temporaryFolder("import");
  const name = basename(check.wheel);
  await host.files.copy(check.wheel, `${work}/${name}`);
  const run = runner(userland, work);
  const { path } = userland.python;
  const source = check.dependencies ? ["--only-binary", ":all:"] : ["--no-deps", "--no-index"];
  await run({
    argv: [path, "-m", "pip", "install", ...source, "--target", SITE, `${WORK_FOLDER}/${name}`],
    env: PIP_OPTIONS,
    network: check.dependencies,
    label: "pip install in the userland",
  });
  const statements = JSON.stringify(check.imports.map(statement));
  const printed = [
    await run({ argv: [path, "-c", IMPORT_PROGRAM, statements], label: "import in the userland" }),
  ];
  if (check.command !== null && check.command.length > 0)
    printed.push(
      await run({
        argv: [path, "-c", COMMAND_PROGRAM, `${SITE}/bin`, ...check.command],
        network: true,
        label: "test-command in the userland",
      }),
    );
  return {
    userland: `${userland.description}${userland.emulated ? " under QEMU" : ""}`,
    printed: printed.filter((text) => text !== "").join("\n"),
    seconds: (host.clock.now() - started) / 1000,
  };
}

/** As variables, for an older pip overlooks those it does not know, and refuses an option. */
const PIP_OPTIONS = {
  PIP_QUIET: "1",
  PIP_NO_CACHE_DIR: "1",
  PIP_DISABLE_PIP_VERSION_CHECK: "1",
  PIP_ROOT_USER_ACTION: "ignore",
};

function runner(userland: Userland, work: string) {
  return async (given: UserlandCommand & { readonly label: string }): Promise<string> => {
    const command = {
      ...given,
      mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
      env: { ...given.env, PYTHONPATH: SITE, PYTHONFAULTHANDLER: "1" },
      // A guest that crashes under QEMU may hang instead of ending.
      timeoutSeconds: 600,
    };
    const completed = await userland.run(command);
    if (completed.exitCode === 0) return completed.stdout.trim();
    const reason = toolFailure(command, completed);
    throw new Failure("import-failed", `${given.label}: ${reason.message}`, {
      remedy: reason.diagnoses.length > 0 ? reason.remedy : REMEDY,
      diagnoses: reason.diagnoses,
    });
  };
}

const REMEDY =
  "Read Python's words above. test-import names what must work; verify-native-ext tells what is inside the wheel.";
