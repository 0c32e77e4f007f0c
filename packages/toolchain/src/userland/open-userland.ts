import { Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import { ensureEmulators } from "../emulator/ensure-emulators.ts";
import { ensureProgram } from "../system/ensure-program.ts";
import { guestChanges, imageChanges } from "../accelerated/guest-changes.ts";
import { hostTarget } from "../system/host-target.ts";
import { makeDebianRoot } from "./debian-root.ts";
import type { DebianSuite } from "./debian-suites.ts";
import { imageSuite } from "./image-suite.ts";
import { imageRoot } from "./image-root.ts";
import { managedPython } from "./managed-python.ts";
import { planUserland, type UserlandPlan, type UserlandPurpose } from "./plan-userland.ts";
import { provePython } from "./prove-python.ts";
import type { RootChanges } from "./root-changes.ts";
import { type OpenedRoot, runInRoot } from "./run-in-root.ts";
import { sandboxPrefix } from "./sandbox-access.ts";
import type { Userland } from "./userland.ts";

/** Says which userland is needed. */
export interface UserlandRequest {
  readonly target: Target;
  readonly interpreter: Interpreter;
  readonly purpose: UserlandPurpose;
  /** A container image to take it from; null for a Debian root. */
  readonly image: string | null;
  /** Debian packages that a build needs besides the usual ones; a userland to run in has only what everyone has. */
  readonly packages?: readonly string[];
}

/**
 * Opens a userland of the target: made once, kept in the cache, its emulator registered where it is foreign,
 * and its Python proved.
 * @throws Failure `target-unserved`, `userland-failed`, `python-unavailable`, or what the emulators throw.
 */
export async function openUserland(host: Host, request: UserlandRequest): Promise<Userland> {
  if (host.facts.platform !== "linux")
    throw unserved(`userlands need Linux; this host is ${host.facts.platform}`);
  const { image } = request;
  // What cannot be served is refused before the machine is touched.
  const origin = image ?? servedByDebian(request);
  await ensureProgram(host, { program: "bwrap", packages: ["bubblewrap"] });
  const prefix = await sandboxPrefix(host);
  const source =
    typeof origin === "string"
      ? await fromImage(host, request, origin)
      : await fromDebian(host, request, origin);
  const { emulated } = await ensureEmulators(host, [request.target]);
  const userland = assemble(host, request, { ...source, prefix, emulated: emulated.length > 0 });
  await provePython(host, userland);
  return userland;
}

type DebianPlan = Extract<UserlandPlan, { ok: true }>;

interface Source extends Omit<OpenedRoot, "prefix"> {
  readonly suite: DebianSuite | null;
  readonly description: string;
  readonly python: string;
  readonly cached: boolean;
}

/** @throws Failure `target-unserved` */
function servedByDebian({ target, interpreter, purpose }: UserlandRequest): DebianPlan {
  const plan = planUserland(target, interpreter, purpose);
  if (!plan.ok) throw unserved(plan.problem);
  return plan;
}

async function fromDebian(host: Host, request: UserlandRequest, plan: DebianPlan): Promise<Source> {
  const { suite, packages } = plan;
  const managed = plan.managedPython
    ? await managedPython(host, request.target, request.interpreter)
    : null;
  const architecture = request.target.debianArchitecture ?? "";
  const root = await makeDebianRoot(host, {
    suite: suite.name,
    architectures: [architecture],
    packages: [...packages, ...(request.purpose === "run" ? [] : (request.packages ?? []))],
    ...changesFor(request, () => guestChanges(hostTarget(host))),
  });
  return {
    root: root.path,
    suite,
    description: `debian ${suite.name} ${architecture}`,
    python: managed?.path ?? `/usr/bin/python${suite.python}`,
    cached: root.hit,
    mounts: managed === null ? [] : [managed.mount],
    env: {},
  };
}

async function fromImage(host: Host, request: UserlandRequest, image: string): Promise<Source> {
  if (request.purpose !== "run" && (request.packages ?? []).length > 0)
    throw unserved("packages are added to Debian's userlands only, and not to an image");
  const { target } = request;
  const { changes } = changesFor(request, () => imageChanges(hostTarget(host), target));
  const root = await imageRoot(host, image, { target, changes });
  const { major, minor, freeThreaded, implementation } = request.interpreter;
  const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
  const name = `${implementation === "cp" ? "python" : "pypy"}${version}`;
  const folders = ["/usr/local/bin", "/usr/bin", "/opt/python/bin", "/opt/pypy/bin"];
  const places = folders.map((folder) => `${folder}/${name}`);
  const python = await firstThere(host, root.path, places);
  if (python === null)
    throw new Failure("python-unavailable", `${image} has none of ${places.join(", ")}`, {
      remedy: `Name an image with Python ${version}, or leave the image out.`,
    });
  const { path, hit, env } = root;
  const suite = await imageSuite(host, path);
  return { root: path, suite, description: `image ${image}`, python, cached: hit, mounts: [], env };
}

/** Native programs of the host are mounted into a userland in which is built with them. */
function changesFor(
  { purpose }: UserlandRequest,
  needed: () => RootChanges,
): { readonly changes?: RootChanges } {
  return purpose === "accelerate" ? { changes: needed() } : {};
}

async function firstThere(host: Host, root: string, places: readonly string[]) {
  for (const place of places) if ((await host.files.info(`${root}${place}`)) !== null) return place;
  return null;
}

interface Opened extends Source, OpenedRoot {
  readonly emulated: boolean;
}

function assemble(host: Host, request: UserlandRequest, source: Opened): Userland {
  const { root, suite, description, emulated, cached } = source;
  return {
    target: request.target,
    description,
    python: { interpreter: request.interpreter, path: source.python },
    suite,
    emulated,
    root,
    cached,
    run: async (command) => runInRoot(host, source, command),
  };
}

function unserved(problem: string): Failure {
  return new Failure("target-unserved", problem, {
    remedy: "Choose a target that Debian is published for, or name an image of the target.",
  });
}
