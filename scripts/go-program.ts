import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const BIN = join(import.meta.dirname, "../.cache/go/bin");

/** Builds a program from its Go module of a version, once; it is kept in .cache. @throws Error with Go's words. */
export function goProgram(name: string, module: string): void {
  if (existsSync(join(BIN, name))) return;
  mkdirSync(BIN, { recursive: true });
  const { status, error } = spawnSync("go", ["install", module], {
    env: { ...process.env, GOBIN: BIN },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0)
    throw new Error(`${name} could not be built: ${error?.message ?? ""} (apt-get install golang)`);
}
