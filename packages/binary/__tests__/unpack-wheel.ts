import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fetchWheel, type RealWheel } from "./real-wheels.ts";
import { runTool } from "./run-tool.ts";

/** Unpacks a wheel into a folder of its own and lists its files. */
export async function unpackWheel(wheel: RealWheel, folder: string): Promise<readonly string[]> {
  const path = await fetchWheel(wheel);
  const target = join(folder, wheel.join("-"));
  await runTool("python3", ["-m", "zipfile", "-e", path, target], "python3");
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}
