import { Failure, type Host, toolFailure } from "@wainwright/core";
import { type Mount, type Userland, WORK_FOLDER } from "@wainwright/toolchain";
import { missingLibraryLines } from "../system/missing-libraries.ts";
import type { BuildSystem } from "./build-system.ts";
import type { BuildEnvironment } from "./make-environment.ts";

/** Is where a build happens: a folder of the host that the userland sees, with `source`, `out` and the environment in it. */
export interface BuildPlace {
  readonly userland: Userland;
  /** On the host. */
  readonly work: string;
  readonly system: BuildSystem;
  readonly environment: BuildEnvironment;
  readonly env: Readonly<Record<string, string>>;
  readonly mounts: readonly Mount[];
  /** After which a build is stopped. */
  readonly timeoutSeconds: number;
}

/**
 * Calls one hook of a build backend (PEP 517, "Build backend interface") and writes what it returns. Started with -I, for
 * neither the project's folder nor the user's own modules may be found unless the project asks for it (backend-path).
 */
const CALL_HOOK = `
import importlib, json, os, sys

hook, reference, paths, arguments, default, answer = json.loads(sys.argv[1])
sys.path[:0] = [os.path.abspath(path) for path in paths]
module, _, attributes = reference.partition(":")
backend = importlib.import_module(module)
for attribute in filter(None, attributes.split(".")):
    backend = getattr(backend, attribute)
function = getattr(backend, hook, None)
result = default if function is None else function(*arguments)
with open(answer, "w", encoding="utf-8") as file:
    json.dump(result, file)
`;

/** Says which hook is called with what. */
export interface HookCall {
  readonly hook: "get_requires_for_build_wheel" | "build_wheel";
  readonly arguments: readonly unknown[];
  /** What a backend without the hook is taken to say. */
  readonly default: unknown;
  readonly label: string;
}

/**
 * Calls a hook in the userland, and returns what it answers (JSON) and what was said meanwhile.
 * @throws Failure `build-failed`, `tool-timeout`, with the backend's words.
 */
export async function runHook(
  host: Host,
  place: BuildPlace,
  call: HookCall,
): Promise<{ readonly answer: unknown; readonly log: string }> {
  const { userland, work, environment, system, timeoutSeconds } = place;
  const answerFile = `${WORK_FOLDER}/${call.hook}.json`;
  const parts = [
    call.hook,
    system.backend,
    system.backendPath,
    call.arguments,
    call.default,
    answerFile,
  ];
  const command = {
    argv: [environment.python, "-I", "-c", CALL_HOOK, JSON.stringify(parts)] as const,
    mounts: [{ host: work, inside: WORK_FOLDER, writable: true }, ...place.mounts],
    cwd: `${WORK_FOLDER}/source`,
    env: place.env,
    network: true,
    timeoutSeconds,
    label: call.label,
  };
  const completed = await userland.run(command);
  if (completed.exitCode !== 0)
    throw withComplaints(toolFailure(command, completed, BUILD_FAILED), completed.output);
  host.log.debug(completed.output);
  const text = await host.files.readTextIfThere(`${work}/${call.hook}.json`);
  if (text === null)
    throw new Failure("build-failed", `${call.hook} of ${system.backend} ended without an answer`, {
      remedy: "The backend ended the process itself; read its words above.",
    });
  const answer: unknown = JSON.parse(text);
  return { answer, log: completed.output };
}

/** How a build that fails is told. */
const BUILD_FAILED = {
  code: "build-failed",
  what: "the build backend failed",
  remedy: "Read the backend's words above; the first error is most often the one that counts.",
} as const;

/** What a build misses it says where it looks for it, which may be far from the end of its log. */
function withComplaints(failure: Failure, log: string): Failure {
  const { code, message, remedy, diagnoses, cause } = failure;
  const complaints = missingLibraryLines(log).filter((line) => !message.includes(line));
  if (complaints.length === 0) return failure;
  const words = [message, "It had said:", ...complaints].join("\n");
  return new Failure(code, words, { remedy, diagnoses, cause });
}
