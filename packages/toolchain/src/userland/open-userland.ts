import { Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import { ensureEmulators } from "../emulator/ensure-emulators.ts";
import { ensureProgram } from "../system/ensure-program.ts";
import { makeDebianRoot } from "./debian-root.ts";
import { imageRoot } from "./image-root.ts";
import { managedPython } from "./managed-python.ts";
import { planUserland, type UserlandPurpose } from "./plan-userland.ts";
import { provePython } from "./prove-python.ts";
import { sandboxCommand } from "./sandbox-command.ts";
import type { Mount, Userland } from "./userland.ts";

/** Says which userland is needed. */
export interface UserlandRequest {
  readonly target: Target;
  readonly interpreter: Interpreter;
  readonly purpose: UserlandPurpose;
  /** A container image to take it from; null for a Debian root. */
  readonly image: string | null;
}

/**
 * Opens a userland of the target: made once, kept in the cache, its emulator registered where it is foreign,
 * and its Python proved.
 * @throws Failure `target-unserved`, `userland-failed`, `python-unavailable`, or what the emulators throw.
 */
export async function openUserland(host: Host, request: UserlandRequest): Promise<Userland> {
  if (host.facts.platform !== "linux")
    throw unserved(`userlands need Linux; this host is ${host.facts.platform}`);
  await ensureProgram(host, { program: "bwrap", packages: ["bubblewrap"] });
  const { emulated } = await ensureEmulators(host, [request.target]);
  const source =
    request.image === null
      ? await fromDebian(host, request)
      : await fromImage(host, request, request.image);
  const userland = assemble(host, request, { ...source, emulated: emulated.length > 0 });
  await provePython(host, userland);
  return userland;
}

interface Source {
  readonly root: string;
  readonly description: string;
  readonly python: string;
  readonly cached: boolean;
  readonly mounts: readonly Mount[];
  readonly env: Readonly<Record<string, string>>;
}

async function fromDebian(host: Host, request: UserlandRequest): Promise<Source> {
  const plan = planUserland(request.target, request.interpreter, request.purpose);
  if (!plan.ok) throw unserved(plan.problem);
  const { suite, packages } = plan;
  const managed = plan.managedPython
    ? await managedPython(host, request.target, request.interpreter)
    : null;
  const architecture = request.target.debianArchitecture ?? "";
  const root = await makeDebianRoot(host, {
    suite: suite.name,
    architectures: [architecture],
    packages,
  });
  return {
    root: root.path,
    description: `debian ${suite.name} ${architecture}`,
    python: managed?.path ?? `/usr/bin/python${suite.python}`,
    cached: root.hit,
    mounts: managed === null ? [] : [managed.mount],
    env: {},
  };
}

async function fromImage(host: Host, request: UserlandRequest, image: string): Promise<Source> {
  const root = await imageRoot(host, image, request.target);
  const { major, minor } = request.interpreter;
  const name = `python${major}.${minor}`;
  const places = [`/usr/local/bin/${name}`, `/usr/bin/${name}`, `/opt/python/bin/${name}`];
  const python = await firstThere(host, root.path, places);
  if (python === null)
    throw new Failure("python-unavailable", `${image} has none of ${places.join(", ")}`, {
      remedy: `Name an image with Python ${major}.${minor}, or leave the image out.`,
    });
  const { path, hit, env } = root;
  return { root: path, description: `image ${image}`, python, cached: hit, mounts: [], env };
}

async function firstThere(host: Host, root: string, places: readonly string[]) {
  for (const place of places) if ((await host.files.info(`${root}${place}`)) !== null) return place;
  return null;
}

function assemble(
  host: Host,
  request: UserlandRequest,
  source: Source & { readonly emulated: boolean },
): Userland {
  const { root, description, emulated, cached, env, mounts } = source;
  return {
    target: request.target,
    description,
    python: { interpreter: request.interpreter, path: source.python },
    emulated,
    root,
    cached,
    run: async (command) =>
      host.exec.run({
        argv: sandboxCommand(root, { ...command, env: { ...env, ...command.env } }, mounts),
        label: command.label ?? command.argv[0],
        ...(command.quiet === undefined ? {} : { quiet: command.quiet }),
        ...(command.timeoutSeconds === undefined ? {} : { timeoutSeconds: command.timeoutSeconds }),
      }),
  };
}

function unserved(problem: string): Failure {
  return new Failure("target-unserved", problem, {
    remedy: "Choose a target that Debian is published for, or name an image of the target.",
  });
}
