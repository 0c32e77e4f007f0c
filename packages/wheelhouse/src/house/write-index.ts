import type { Host } from "@wainwright/core";
import type { HousedWheel } from "./housed-wheel.ts";
import { requirementsLock } from "./requirements-lock.ts";
import { simpleIndex } from "./simple-index.ts";

/** Writes beside the wheels of a house a simple index of them and a lock file with their hashes; returns the lock's path. */
export async function writeIndex(
  host: Host,
  folder: string,
  wheels: readonly HousedWheel[],
): Promise<string> {
  const indexed = wheels.map(({ planned, version, file, sha256, size }) => ({
    name: planned.name,
    version,
    file: file.slice(file.lastIndexOf("/") + 1),
    sha256,
    size,
  }));
  for (const [path, text] of simpleIndex(indexed))
    await host.files.write(`${folder}/${path}`, text);
  const lock = `${folder}/requirements.lock`;
  const names = new Set(indexed.map(({ name, version }) => `${name}==${version}`));
  const pins = [...names].map((pin) => {
    const own = indexed.filter(({ name, version }) => `${name}==${version}` === pin);
    const [name = "", version = ""] = pin.split("==");
    return { name, version, sha256: [...new Set(own.map(({ sha256 }) => sha256))] };
  });
  await host.files.write(lock, requirementsLock(pins));
  return lock;
}
