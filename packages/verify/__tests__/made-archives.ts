import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inFolder, tool } from "../../archive/__tests__/archive-helpers.ts";

/** Files by their paths; a program or a text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder; what is not text may be run. */
export function writeTree(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const mode = typeof content === "string" ? 0o644 : 0o755;
    writeFileSync(join(folder, path), content, { mode });
  }
}

/** Makes a zipapp with Python's own program. */
export async function zipappOf(files: Files, ...args: readonly string[]): Promise<Buffer> {
  return inFolder(async (folder) => {
    writeTree(join(folder, "app"), files);
    const path = join(folder, "app.pyz");
    tool("python3", ["-m", "zipapp", join(folder, "app"), "-o", path, ...args]);
    return readFileSync(path);
  });
}

const PACKERS = { "": [], gz: ["--gzip"], xz: ["--xz"], zst: ["--zstd"], bz2: ["--bzip2"] };

/** How a tar may be compressed. */
export type TarCompression = keyof typeof PACKERS;

/** Packs files with tar, compressed by the real program. */
export async function tarOf(files: Files, compression: TarCompression = ""): Promise<Buffer> {
  return inFolder(async (folder) => {
    const root = join(folder, "root");
    writeTree(root, files);
    const path = join(folder, "packed");
    const args = ["--sort=name", "--owner=0", "--group=0", ...PACKERS[compression]];
    tool("tar", ["-C", root, ...args, "-cf", path, ...Object.keys(files)]);
    return readFileSync(path);
  });
}

/** What a package to build is. */
export type DebSpec = {
  readonly architecture: string;
  readonly files: Files;
  readonly args?: readonly string[];
};

/** Builds a Debian package with dpkg-deb. */
export async function debOf({ architecture, files, args = [] }: DebSpec): Promise<Buffer> {
  return inFolder(async (folder) => {
    const root = join(folder, "root");
    writeTree(root, { ...files, "DEBIAN/control": controlFile(architecture) });
    const path = join(folder, "made.deb");
    tool("dpkg-deb", ["--root-owner-group", "-Zgzip", ...args, "-b", root, path]);
    return readFileSync(path);
  });
}

function controlFile(architecture: string): string {
  return [
    "Package: kitchntabs",
    "Version: 1.0.0",
    `Architecture: ${architecture}`,
    "Maintainer: nobody <nobody@localhost>",
    "Description: a test",
    "",
  ].join("\n");
}

const ASAR = join(import.meta.dirname, "../../../node_modules/.bin/asar");

/** Packs an Electron application with Electron's own program: app.asar, and beside it what matches `unpack`. */
export async function asarOf(files: Files, unpack = ""): Promise<Files> {
  return inFolder(async (folder) => {
    writeTree(join(folder, "app"), files);
    const args = unpack === "" ? [] : ["--unpack", unpack];
    tool(ASAR, ["pack", join(folder, "app"), join(folder, "out/app.asar"), ...args]);
    return readTree(join(folder, "out"));
  });
}

/** Reads all files of a folder; links are left out. */
export function readTree(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path)] as const;
    }),
  );
}

/** Puts files into a folder of a tree. */
export function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, one]) => [`${folder}/${path}`, one]));
}
