import { basename } from "node:path/posix";
import type { Host } from "@wainwright/core";
import type { HousedWheel } from "./housed-wheel.ts";
import { requirementsLock } from "./requirements-lock.ts";
import { simpleIndex } from "./simple-index.ts";

/**
 * Puts wheels that may be called done into a folder, each whole or not at all; beside them a simple index and a lock file.
 * @returns the wheels where they are now, and the path of the lock file; "" where there is nothing to lock.
 */
export async function placeHouse(
  host: Host,
  folder: string,
  wheels: readonly HousedWheel[],
): Promise<{ readonly files: ReadonlyMap<HousedWheel, string>; readonly lock: string }> {
  const files = new Map<HousedWheel, string>();
  for (const wheel of wheels) {
    const file = `${folder}/${basename(wheel.file)}`;
    await host.files.placeFile(wheel.file, file);
    files.set(wheel, file);
  }
  if (wheels.length === 0) return { files, lock: "" };
  // A pure wheel serves every target.
  const once = [...new Map(wheels.map((wheel) => [basename(wheel.file), wheel])).values()];
  const indexed = once.map((wheel) => ({
    ...wheel,
    name: wheel.planned.name,
    file: basename(wheel.file),
  }));
  for (const [path, text] of simpleIndex(indexed))
    await host.files.write(`${folder}/${path}`, text);
  const lock = `${folder}/requirements.lock`;
  await host.files.write(lock, requirementsLock(pinsOf(once)));
  return { files, lock };
}

/** One pin for all wheels of a version: for several machines and Pythons. */
function pinsOf(wheels: readonly HousedWheel[]) {
  const pins = new Map<string, { name: string; version: string; sha256: string[] }>();
  for (const { planned, version, sha256 } of wheels) {
    const key = `${planned.name}==${version}`;
    const pin = pins.get(key) ?? { name: planned.name, version, sha256: [] };
    pin.sha256.push(sha256);
    pins.set(key, pin);
  }
  return [...pins.values()];
}
