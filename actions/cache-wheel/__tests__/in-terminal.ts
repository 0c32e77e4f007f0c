import { spawnSync } from "node:child_process";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "../../../packages/cli/src/main.ts");

/** Is what a run of the command came to. */
export interface Ended {
  readonly status: number | null;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly log: string;
}

/** Says where the command runs; `enter` may put it into a namespace. */
export interface Place {
  readonly folder: string;
  readonly enter?: (argv: readonly string[], folder: string) => readonly string[];
}

/** Runs the command in a folder, with a cache folder of its own there. */
export function cacheWheel(
  { folder, enter = (argv) => argv }: Place,
  inputs: Readonly<Record<string, string>>,
): Ended {
  const all = { cache: "folder", "cache-path": "cache", ...inputs };
  const options = Object.entries(all).map(([name, value]) => `--${name}=${value}`);
  const node = [process.execPath, "--import", import.meta.resolve("tsx"), MAIN];
  const [program = "", ...argv] = enter([...node, "cache-wheel", "--json", ...options], folder);
  const { status, stdout, stderr } = spawnSync(program, argv, { cwd: folder, encoding: "utf8" });
  const outputs = (stdout === "" ? {} : JSON.parse(stdout)) as Ended["outputs"];
  return { status, outputs, log: stderr };
}
