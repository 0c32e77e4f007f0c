import { type Host, runTool } from "@wainwright/core";
import { pythonTool } from "@wainwright/toolchain";

/** Says where the parts of wheels go, each a folder on the host: an install scheme (PEP 427, "Spreading"). */
export interface WheelPlaces {
  /** Modules and packages, pure or not. */
  readonly site: string;
  readonly headers: string;
  readonly scripts: string;
  readonly data: string;
}

/** Says which wheels are unpacked where. */
export interface UnpackRequest {
  /** Files on the host; for any machine. */
  readonly wheels: readonly string[];
  /** The Python that scripts begin with, as it is called where they will run. */
  readonly python: string;
  readonly places: WheelPlaces;
}

/** Takes the Python of scripts, the places as JSON, and the wheels. Nothing of the wheels is run. */
const UNPACK = `
import json, sys
from installer import install
from installer.destinations import SchemeDictionaryDestination
from installer.sources import WheelFile

python, places, *wheels = sys.argv[1:]
places = json.loads(places)
for path in wheels:
    with WheelFile.open(path) as source:
        scheme = {
            "purelib": places["site"],
            "platlib": places["site"],
            "headers": places["headers"] + "/" + source.distribution,
            "scripts": places["scripts"],
            "data": places["data"],
        }
        # Several packages may bring one file, and the last of them wins, as it does with pip.
        destination = SchemeDictionaryDestination(scheme, interpreter=python, script_kind="posix", overwrite_existing=True)
        install(source=source, destination=destination, additional_metadata={"INSTALLER": b"wainwright"})
`;

/**
 * Unpacks wheels by the host's own Python, for whatever machine they are: to let the target's pip do it takes minutes under
 * an emulator.
 * @throws Failure `tool-failed` with installer's words.
 */
export async function unpackWheels(
  host: Host,
  { wheels, python, places }: UnpackRequest,
): Promise<void> {
  if (wheels.length === 0) return;
  const installer = await pythonTool(host, "installer");
  const argv = [installer.python, "-c", UNPACK, python, JSON.stringify(places), ...wheels] as const;
  await runTool(host, { argv, quiet: true, label: "installer" });
}
