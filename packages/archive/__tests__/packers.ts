import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "./archive-helpers.ts";

/** What packs Python programs; they are got once and kept. */
const PACKERS = ["pyinstaller==6.22.3", "shiv==1.0.8", "pex==2.105.2"];

const cache = join(import.meta.dirname, "../../../.cache");
const bin = join(cache, "tools-packers/bin");

/** Gives a packer's path, after getting all of them into .cache/tools-packers where they are missing. */
export function packer(name: "pyinstaller" | "shiv" | "pex" | "python"): string {
  const path = join(bin, name);
  if (!existsSync(join(bin, "pex"))) {
    tool("python3", ["-m", "venv", join(cache, "tools-packers")]);
    tool(join(bin, "pip"), ["install", "--quiet", ...PACKERS]);
  }
  return path;
}

/** Builds a small program with PyInstaller once, in one file and as a folder; gives the path of its executable. */
export function frozen(mode: "onefile" | "onedir"): string {
  const folder = join(cache, "frozen-programs", mode);
  const program = join(folder, "dist", ...(mode === "onefile" ? ["hello"] : ["hello", "hello"]));
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "hello.py"),
    "import json, ctypes, sqlite3\nprint(json.dumps('hello'))\n",
  );
  writeFileSync(join(folder, "data.txt"), "some data\n".repeat(100));
  const args = [`--${mode}`, "--add-data", "data.txt:data", "--log-level", "ERROR", "hello.py"];
  const { status, stderr } = spawnSync(packer("pyinstaller"), args, { cwd: folder });
  if (status !== 0) throw new Error(`PyInstaller: ${String(stderr)}`);
  return program;
}
