import { Failure, type Host, runTool } from "@wainwright/core";
import { type Interpreter, type Target } from "@wainwright/platform";
import { uvProgram } from "../python/python-tool.ts";
import type { Mount } from "./userland.ts";
import { DEBIAN_SUITES } from "./debian-suites.ts";

/** Is where a managed interpreter is seen inside a userland. */
const INSIDE = "/opt/python";

/** Is an interpreter that uv manages, ready to be lent to a userland. */
export interface ManagedPython {
  readonly mount: Mount;
  /** The interpreter's path inside. */
  readonly path: string;
}

/**
 * Fetches, for the target, the interpreter build that uv manages.
 * @throws Failure `python-unavailable` with uv's words: no such build, or its host cannot be reached.
 */
export async function managedPython(
  host: Host,
  target: Target,
  interpreter: Interpreter,
): Promise<ManagedPython> {
  const request = pythonRequest(target, interpreter);
  const uv = await uvProgram(host);
  const { path } = await host.cache.folder({
    kind: "managed-python",
    key: request,
    make: async (folder) => {
      const argv = [uv, "python", "install", "--no-bin", "--install-dir", folder, request] as const;
      await runTool(
        host,
        { argv, env: patience(host), label: `uv python install ${request}`, quiet: true },
        unavailable(interpreter),
      );
    },
  });
  const builds = await host.files.list(path);
  const build = builds.find((name) =>
    name.startsWith(interpreter.implementation === "cp" ? "cpython-" : "pypy-"),
  );
  if (build === undefined)
    throw new Failure(
      "python-unavailable",
      `uv installed no interpreter for ${request}`,
      unavailable(interpreter),
    );
  return {
    mount: { host: `${path}/${build}`, inside: INSIDE, writable: false },
    path: `${INSIDE}/bin/python${interpreter.major}.${interpreter.minor}${interpreter.freeThreaded ? "t" : ""}`,
  };
}

/** Writes what uv calls an interpreter build: `cpython-3.12-linux-armv7-gnueabihf` (docs of `uv python install`). */
export function pythonRequest(target: Target, interpreter: Interpreter): string {
  const implementation = interpreter.implementation === "cp" ? "cpython" : "pypy";
  const thread = interpreter.freeThreaded ? "+freethreaded" : "";
  const [machine, , , libc] = target.rustTriple.split("-");
  const version = `${interpreter.major}.${interpreter.minor}${thread}`;
  return `${implementation}-${version}-linux-${machine ?? ""}-${libc ?? ""}`;
}

/** A host that cannot be reached is given up sooner than by default, unless the user says otherwise. */
function patience(host: Host): Readonly<Record<string, string>> {
  const own = { UV_HTTP_TIMEOUT: "30", UV_HTTP_CONNECT_TIMEOUT: "10", UV_HTTP_RETRIES: "2" };
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [name, host.env(name) ?? value]),
  );
}

function unavailable(interpreter: Interpreter) {
  const own = DEBIAN_SUITES.map(({ python }) => python).join(", ");
  const wanted = `${interpreter.major}.${interpreter.minor}`;
  return {
    code: "python-unavailable",
    what: `Python ${wanted} could not be had for the userland`,
    remedy: `Ask for a Python that Debian has (${own}), or name an image that has ${wanted}.`,
  } as const;
}
