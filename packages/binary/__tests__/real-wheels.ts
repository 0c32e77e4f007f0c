import { mkdir, readdir } from "node:fs/promises";
import { runTool } from "./run-tool.ts";

/** A wheel of the Python index: what pip is asked for, and for which platform and Python. */
export type RealWheel = readonly [requirement: string, platform: string, python: string];

const CACHE = new URL("../../../.cache/test-wheels/", import.meta.url);

/** Gives the path of a wheel, downloaded by pip once. */
export async function fetchWheel([requirement, platform, python]: RealWheel): Promise<string> {
  const key = [requirement, platform, python, "cp"].join("-").replaceAll("=", "");
  const folder = new URL(`${key}/`, CACHE);
  await mkdir(folder, { recursive: true });
  const find = async () => (await readdir(folder)).find((name) => name.endsWith(".whl"));
  if ((await find()) === undefined) {
    const options = ["--quiet", "--no-deps", "--only-binary=:all:", "--dest", folder.pathname];
    const asked = ["--platform", platform, "--python-version", python, requirement];
    const download = ["-m", "pip", "download", ...options, ...asked];
    await runTool("python3", download, "python3-pip");
  }
  const name = await find();
  if (name === undefined) throw new Error(`pip downloaded nothing for ${requirement}`);
  return new URL(name, folder).pathname;
}
