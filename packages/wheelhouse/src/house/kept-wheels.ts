import type { Host } from "@wainwright/core";
import type { StrategyName } from "../strategy/strategy.ts";

/** Is a wheel that an earlier run built, or this one, by what made it. */
interface KeptWheel {
  /** File name, in the folder of kept wheels. */
  readonly file: string;
  readonly sha256: string;
  readonly strategy: StrategyName;
  /** What its build took. */
  readonly seconds: number;
}

/** Keeps built wheels in a folder, so that a run that was stopped goes on with what was done. */
export interface KeptWheels {
  /** Gives the path of the wheel made of the same; null where there is none, or its bytes are not what they were. */
  find(key: string): Promise<{ readonly path: string; readonly kept: KeptWheel } | null>;
  /** Keeps a wheel, whole or not at all; returns its path. */
  keep(
    key: string,
    wheel: { readonly path: string } & Omit<KeptWheel, "file" | "sha256">,
  ): Promise<string>;
}

/** Opens, or begins, the kept wheels of a folder: one folder a key with `wheel.json` and the wheel. */
export function keptWheels(host: Host, folder: string, hash: (key: string) => string): KeptWheels {
  const place = (key: string) => `${folder}/${hash(key).slice(0, 32)}`;
  return {
    find: async (key) => {
      const kept = readKept(await host.files.readTextIfThere(`${place(key)}/wheel.json`), key);
      if (kept === null) return null;
      const path = `${place(key)}/${kept.file}`;
      const isWhole =
        (await host.files.exists(path)) && (await host.files.sha256(path)) === kept.sha256;
      return isWhole ? { path, kept } : null;
    },
    keep: async (key, { path, strategy, seconds }) => {
      const file = path.slice(path.lastIndexOf("/") + 1);
      const to = `${place(key)}/${file}`;
      await host.files.placeFile(path, to);
      const kept = { key, file, sha256: await host.files.sha256(to), strategy, seconds };
      // The description comes last: a wheel without one is none.
      await host.files.write(`${place(key)}/wheel.json`, `${JSON.stringify(kept, null, 2)}\n`);
      return to;
    },
  };
}

function readKept(text: string | null, key: string): KeptWheel | null {
  if (text === null) return null;
  try {
    const read: unknown = JSON.parse(text);
    return isKept(read) && read.key === key ? read : null;
  } catch {
    // What is no JSON was not written by this program, or not to its end.
    return null;
  }
}

function isKept(value: unknown): value is KeptWheel & { readonly key: string } {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map(Object.entries(value));
  return (
    ["key", "file", "sha256", "strategy"].every((name) => typeof fields.get(name) === "string") &&
    typeof fields.get("seconds") === "number"
  );
}
