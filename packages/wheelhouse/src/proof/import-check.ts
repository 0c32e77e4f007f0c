import { Failure, type Host, toolFailure } from "@wainwright/core";
import { type Userland, type UserlandCommand, WORK_FOLDER } from "@wainwright/toolchain";

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

/** Runs each statement as a script would; ends by saying which Python it ran in, and where. */
const IMPORT_PROGRAM = `
import json, platform, sys
for code in json.loads(sys.argv[1]):
    exec(code, {"__name__": "wainwright"})
    print(code + ": ok")
print("Python " + platform.python_version() + " on " + platform.machine())
`;
/** Finds programs that the wheel brought first, and says in one line when there is none of the name. */
const COMMAND_PROGRAM = `
import os, sys
os.environ["PATH"] = sys.argv[1] + os.pathsep + os.environ["PATH"]
try:
    os.execvp(sys.argv[2], sys.argv[2:])
except OSError as error:
    sys.exit(sys.argv[2] + ": " + error.strerror)
`;

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
  const name = check.wheel.slice(check.wheel.lastIndexOf("/") + 1);
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

/** A bare name is a module to import; anything else is a statement already. */
function statement(text: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? `import ${text}` : text;
}

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
