import { dirname } from "node:path/posix";
import type { Host } from "@wainwright/core";
import type { Interpreter } from "@wainwright/platform";
import { unpackWheels } from "./unpack-wheels.ts";

/** Is a virtual environment (PEP 405) for a Python that need not run on this machine. */
export interface BuildEnvironment {
  /** On the host. */
  readonly folder: string;
  /** Its folder as the userland sees it. */
  readonly inside: string;
  /** Its Python, inside. */
  readonly python: string;
  /** Its programs, inside: first on PATH. */
  readonly bin: string;
}

/** Says which environment is wanted. */
export interface EnvironmentRequest {
  /** On the host; made when it is not there. */
  readonly folder: string;
  /** Where the userland will see that folder. */
  readonly inside: string;
  /** The userland's Python, by its path there. */
  readonly python: { readonly interpreter: Interpreter; readonly path: string };
  /** Files on the host; for the userland's machine. */
  readonly wheels: readonly string[];
}

/**
 * Makes an environment and unpacks wheels into it, by the host's own Python: to let the target's pip do it takes minutes
 * under an emulator.
 * @throws Failure `tool-failed` with installer's words.
 */
export async function makeEnvironment(
  host: Host,
  { folder, inside, python, wheels }: EnvironmentRequest,
): Promise<BuildEnvironment> {
  const { major, minor, freeThreaded } = python.interpreter;
  const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
  const home = dirname(python.path);
  const bin = `${inside}/bin`;
  await host.files.makeFolder(`${folder}/bin`);
  await host.files.makeFolder(`${folder}/lib/python${version}/site-packages`);
  await host.files.write(
    `${folder}/pyvenv.cfg`,
    `home = ${home}\ninclude-system-site-packages = false\nversion = ${major}.${minor}\n`,
  );
  for (const name of ["python", "python3", `python${version}`])
    await host.files.link(python.path, `${folder}/bin/${name}`);
  await unpackWheels(host, {
    wheels,
    python: `${bin}/python`,
    places: {
      site: `${folder}/lib/python${version}/site-packages`,
      headers: `${folder}/include/site/python${version}`,
      scripts: `${folder}/bin`,
      data: folder,
    },
  });
  return { folder, inside, python: `${bin}/python`, bin };
}
