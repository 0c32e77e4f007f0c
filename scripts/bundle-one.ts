/**
 * Bundles one entry into a folder: `tsx scripts/bundle-one.ts NAME ENTRY FOLDER`. A process of its own for each, for ncc keeps the
 * types of all that it has ever read.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

interface Asset {
  readonly source: string | Buffer;
}
interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, Asset>>;
}
type Ncc = (entry: string, options: object) => Promise<Bundle>;

// ncc is CommonJS and has no types of its own.
const ncc = createRequire(import.meta.url)("@vercel/ncc") as Ncc;

/**
 * @actions/core loads an HTTP client (1 MB, half of a bundle's start-up) for OIDC tokens alone, which no action asks it
 * for: a small built-in module stands in its place (docs/adr/0002-bundles.md). GitHub's cache does need it, where it can
 * be: in actions, and not in a terminal.
 */
const LEFT_OUT = ["@actions/http-client", "@actions/http-client/lib/auth"];
const STAND_IN = "node:path";

async function hasCache(entry: string): Promise<boolean> {
  const manifest = await readFile(join(dirname(entry), "../package.json"), "utf8");
  return manifest.includes('"@wainwright/wheelcache"');
}

async function bundle(name: string, entry: string): Promise<ReadonlyMap<string, Buffer>> {
  const leftOut = (await hasCache(entry)) ? [] : LEFT_OUT;
  const externals = Object.fromEntries(leftOut.map((module) => [module, STAND_IN]));
  const options = { cache: false, target: "es2023", quiet: true, externals };
  const { code, assets } = await ncc(entry, options).catch((failed: unknown) => {
    // Its stack is ncc's own bundle, hundreds of thousands of characters of it.
    throw new Error(`${name}: ${failed instanceof Error ? failed.message : String(failed)}`);
  });
  // ncc ends well on imports that it could not resolve; the bundle then throws at run time.
  if (/webpackMissingModule/.test(code))
    throw new Error(`${name}: an import could not be resolved`);
  const files = new Map([[`${name}/index.js`, Buffer.from(code)]]);
  for (const [path, { source }] of Object.entries(assets))
    files.set(`${name}/${path}`, Buffer.from(source));
  return files;
}

process.on("uncaughtException", (failed) => {
  console.error(failed.message);
  process.exit(1);
});

const [name = "", entry = "", folder = ""] = process.argv.slice(2);
for (const [path, content] of await bundle(name, entry)) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
