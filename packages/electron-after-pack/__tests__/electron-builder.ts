import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The newest that starts on Node.js 20 too. */
const VERSION = "26.17.0";

const cache = join(import.meta.dirname, "../../../.cache/electron-builder");

/** Gives the folder of electron-builder's packages, got once into .cache where they are missing. */
export function electronBuilder(): string {
  const modules = join(cache, "node_modules");
  if (existsSync(join(modules, "electron-builder/cli.js"))) return modules;
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "package.json"), '{ "private": true }');
  const args = [
    "install",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    `electron-builder@${VERSION}`,
  ];
  const { status, stderr } = spawnSync("npm", args, { cwd: cache, encoding: "utf8" });
  if (status !== 0) throw new Error(`this needs electron-builder ${VERSION} from npm: ${stderr}`);
  return modules;
}
