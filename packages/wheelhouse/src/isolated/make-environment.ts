import { type Host, runTool } from "@wainwright/core";
import type { Interpreter } from "@wainwright/platform";
import { pythonTool } from "@wainwright/toolchain";

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
 * Unpacks wheels (argv: environment inside, its Python inside, its site-packages relative to it, its include folder, folder,
 * wheels). Nothing of the wheels is run, so that those for another machine install as quickly as any.
 */
const UNPACK = `
import sys
from installer import install
from installer.destinations import SchemeDictionaryDestination
from installer.sources import WheelFile

inside, python, site, headers, folder, *wheels = sys.argv[1:]
for path in wheels:
    with WheelFile.open(path) as source:
        places = {
            "purelib": f"{folder}/{site}",
            "platlib": f"{folder}/{site}",
            "headers": f"{folder}/{headers}/{source.distribution}",
            "scripts": f"{folder}/bin",
            "data": folder,
        }
        # Several packages may bring one file, and the last of them wins, as it does with pip.
        destination = SchemeDictionaryDestination(places, interpreter=python, script_kind="posix", overwrite_existing=True)
        install(source=source, destination=destination, additional_metadata={"INSTALLER": b"wainwright"})
`;

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
  const home = python.path.slice(0, python.path.lastIndexOf("/"));
  const bin = `${inside}/bin`;
  await host.files.makeFolder(`${folder}/bin`);
  await host.files.makeFolder(`${folder}/lib/python${version}/site-packages`);
  await host.files.write(
    `${folder}/pyvenv.cfg`,
    `home = ${home}\ninclude-system-site-packages = false\nversion = ${major}.${minor}\n`,
  );
  for (const name of ["python", "python3", `python${version}`])
    await host.files.link(python.path, `${folder}/bin/${name}`);
  if (wheels.length > 0) {
    const installer = await pythonTool(host, "installer");
    const places = [
      `lib/python${version}/site-packages`,
      `include/site/python${version}`,
      folder,
    ] as const;
    const argv = [
      installer.python,
      "-c",
      UNPACK,
      inside,
      `${bin}/python`,
      ...places,
      ...wheels,
    ] as const;
    await runTool(host, { argv, quiet: true, label: "installer" });
  }
  return { folder, inside, python: `${bin}/python`, bin };
}
