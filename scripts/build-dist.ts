/**
 * Bundles every action and the terminal's command into dist/, one folder each, as they are committed.
 * With --check it writes nothing and fails where dist/ is not what the sources give.
 */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compareTree, ROOT } from "./repository.ts";

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

const entries = async (): Promise<ReadonlyMap<string, string>> => {
  const actions = await readdir(join(ROOT, "actions"));
  return new Map([
    ...actions
      .toSorted()
      .map((name) => [name, join(ROOT, "actions", name, "src/main.ts")] as const),
    ["cli", join(ROOT, "packages/cli/src/main.ts")],
  ]);
};

async function bundle(name: string, entry: string): Promise<ReadonlyMap<string, Buffer>> {
  const options = { cache: false, target: "es2023", license: "licenses.txt", quiet: true };
  const { code, assets } = await ncc(entry, options);
  // ncc ends well on imports that it could not resolve; the bundle then throws at run time.
  if (/webpackMissingModule/.test(code))
    throw new Error(`${name}: an import could not be resolved`);
  const files = new Map([[`${name}/index.js`, Buffer.from(code)]]);
  for (const [path, { source }] of Object.entries(assets))
    files.set(`${name}/${path}`, Buffer.from(source));
  return files;
}

const check = process.argv.includes("--check");
const wanted = new Map<string, Buffer>();
for (const [name, entry] of await entries())
  for (const [path, content] of await bundle(name, entry)) wanted.set(path, content);

const dist = join(ROOT, "dist");
if (check) {
  const differing = await compareTree(dist, wanted);
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources give (npm run build makes it): ${differing.join(", ")}`,
    );
    process.exitCode = 1;
  }
} else {
  await rm(dist, { recursive: true, force: true });
  for (const [path, content] of wanted) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), content, { mode: path === "cli/index.js" ? 0o755 : 0o644 });
  }
}
