import { type Host, inputsInvalid } from "@wainwright/core";
import { isVersion, normalizeProjectName } from "@wainwright/wheel";
import { requirementFiles, requirementLines } from "@wainwright/wheelhouse";

/** Is one wheel by name and exact version. */
export interface Pin {
  /** Normalised (PEP 503). */
  readonly name: string;
  readonly version: string;
}

const PIN = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])? ?== ?([^\s;]+)/;

/** Reads the exact pins of requirement lines and of the files they name; what is pinned in no such way is left out. @throws Failure `inputs-invalid` where nothing is */
export async function pinsOf(host: Host, requirements: readonly string[]): Promise<readonly Pin[]> {
  const lines = await requirementLines(host, requirements);
  const all = await requirementFiles(host, lines, host.files.absolute("."));
  const pins = new Map<string, Pin>();
  for (const line of all) {
    const [, name, version] = PIN.exec(line) ?? [];
    if (name === undefined || version === undefined || !isVersion(version)) continue;
    const pin = { name: normalizeProjectName(name), version };
    pins.set(`${pin.name} ${version}`, pin);
  }
  if (pins.size === 0) throw inputsInvalid(["requirements: there is no exact pin (NAME==VERSION)"]);
  return [...pins.values()];
}
