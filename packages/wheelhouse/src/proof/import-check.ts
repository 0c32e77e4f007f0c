import { Failure, type Host, toolFailure } from "@wainwright/core";
import type { Userland } from "@wainwright/toolchain";

/** Says what must work once the wheel is installed. */
export interface ImportCheck {
  readonly wheel: string;
  /** Modules (`rpds`) or whole statements (`from rpds import HashTrieMap`). */
  readonly imports: readonly string[];
  /** A command line, split as a shell would, but never given to one; null for none. */
  readonly command: string | null;
  /** Whether what the wheel requires is fetched from the index too. */
  readonly dependencies: boolean;
}

/** Is what the target's Python said. */
export interface ImportProof {
  readonly userland: string;
  readonly printed: string;
  readonly seconds: number;
}

const INSIDE = "/work";
const SITE = `${INSIDE}/site`;

/** Runs each statement; a bare name is imported. Ends by saying where and in which Python it ran. */
const IMPORT_PROGRAM = `
import json, platform, sys
for statement in json.loads(sys.argv[1]):
    code = statement if statement.startswith(("import ", "from ")) or not statement.replace(".", "").replace("_", "").isalnum() else "import " + statement
    exec(code, {"__name__": "wainwright"})
    print(code + ": ok")
print("Python " + platform.python_version() + " on " + platform.machine())
`;
const COMMAND_PROGRAM =
  "import shlex, subprocess, sys; sys.exit(subprocess.call(shlex.split(sys.argv[1])))";

/**
 * Installs a wheel with the userland's own pip, which refuses one whose tags it does not accept, and imports it there.
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
  const pip = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--root-user-action=ignore",
    "--no-cache-dir",
  ];
  await run(
    [path, ...pip, ...source, "--target", SITE, `${INSIDE}/${name}`],
    "pip install in the userland",
  );
  const printed = [
    await run(
      [path, "-c", IMPORT_PROGRAM, JSON.stringify(check.imports)],
      "import in the userland",
    ),
  ];
  if (check.command !== null)
    printed.push(
      await run([path, "-c", COMMAND_PROGRAM, check.command], "test-command in the userland"),
    );
  return {
    userland: `${userland.description}${userland.emulated ? " under QEMU" : ""}`,
    printed: printed.join("\n"),
    seconds: (host.clock.now() - started) / 1000,
  };
}

function runner(userland: Userland, work: string) {
  return async (argv: readonly [string, ...string[]], label: string): Promise<string> => {
    const command = {
      argv,
      label,
      mounts: [{ host: work, inside: INSIDE, writable: true }],
      env: { PYTHONPATH: SITE, PYTHONFAULTHANDLER: "1" },
      network: true,
      // A guest that crashes under QEMU may hang instead of ending.
      timeoutSeconds: 600,
    };
    const completed = await userland.run(command);
    if (completed.exitCode === 0) return completed.stdout.trim();
    const reason = toolFailure(command, completed);
    throw new Failure("import-failed", `${label}: ${reason.message}`, {
      remedy: reason.remedy,
      diagnoses: reason.diagnoses,
    });
  };
}
