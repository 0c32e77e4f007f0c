/**
 * Bundles every action, the terminal's command and the library for electron-builder into dist/, one folder each, as they are committed.
 * With --check it writes nothing and fails where dist/ is not what the sources give.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { compareTree, ROOT } from "./repository.ts";

const run = promisify(execFile);

const entries = async (): Promise<ReadonlyMap<string, string>> => {
  const actions = await readdir(join(ROOT, "actions"));
  return new Map([
    ...actions
      .toSorted()
      .map((name) => [name, join(ROOT, "actions", name, "src/main.ts")] as const),
    ["cli", join(ROOT, "packages/cli/src/main.ts")],
    // A library, for the hooks of electron-builder.
    ["electron-after-pack", join(ROOT, "packages/electron-after-pack/src/index.ts")],
  ]);
};

/** Bundles everything into a folder, as many at once as there are processors; the first that fails ends it. */
async function bundleAll(folder: string): Promise<void> {
  const queue = (await entries()).entries();
  const worker = async (): Promise<void> => {
    for (const [name, entry] of queue) {
      const argv = ["--import", "tsx", join(ROOT, "scripts/bundle-one.ts"), name, entry, folder];
      await run(process.execPath, argv, { maxBuffer: MOST_OUTPUT }).catch((failed: unknown) => {
        // Its message is the command and all that it printed.
        throw new Error(`${name}: ${String(failed).slice(-MOST_TOLD)}`);
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const MOST_OUTPUT = 64 * 1024 ** 2;
const MOST_TOLD = 4000;

/** Reads every file below a folder, by its path there. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    files.set(relative(folder, path), await readFile(path));
  }
  return files;
}

/** Packages whose manifest alone says which licence they are under, and whose they are; looked at one by one. */
const BY_MANIFEST: ReadonlyMap<string, readonly [licence: "MIT" | "ISC", holders: string]> =
  new Map([
    ["node_modules/@nodable/entities", ["MIT", "Amit Gupta"]],
    ["node_modules/@npmcli/agent", ["ISC", "GitHub Inc."]],
    ["node_modules/eastasianwidth", ["MIT", "Masaki Komagata"]],
    ["node_modules/err-code", ["MIT", "IndigoUnited"]],
    ["node_modules/imurmurhash", ["MIT", "Gary Court, Jens Taylor"]],
    [
      "node_modules/xz-decompress",
      [
        "MIT",
        "Tim Perry, Steven Sanderson; holds xz-embedded by Lasse Collin and Igor Pavlov, in the public domain",
      ],
    ],
  ]);

const mitLicence = (holders: string): string => `MIT License

Copyright (c) ${holders}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

const iscLicence = (holders: string): string => `ISC License

Copyright (c) ${holders}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided
that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
`;

async function licenceOf(path: string): Promise<string> {
  const files = await readdir(join(ROOT, path));
  const file = files.toSorted().find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  if (file !== undefined) return readFile(join(ROOT, path, file), "utf8");
  const [licence, holders = ""] = BY_MANIFEST.get(path) ?? [];
  if (licence !== undefined) return licence === "MIT" ? mitLicence(holders) : iscLicence(holders);
  throw new Error(`${path} has no licence file: see whether it may be bundled`);
}

/** Gathers the licences of everything that a bundle may hold: all that is installed and not for development only. */
async function licences(): Promise<Buffer> {
  const lock = JSON.parse(await readFile(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Readonly<
      Record<string, { version?: string; dev?: boolean; optional?: boolean; link?: boolean }>
    >;
  };
  const texts: string[] = [];
  for (const [path, { version, dev, optional, link }] of Object.entries(lock.packages)) {
    if (!path.includes("node_modules/") || dev === true || optional === true || link === true)
      continue;
    const text = await licenceOf(path);
    texts.push(`${path.replace(/^.*node_modules\//, "")} ${version ?? ""}\n\n${text.trim()}\n`);
  }
  return Buffer.from(texts.join(`\n${"-".repeat(80)}\n\n`));
}

process.on("uncaughtException", (failed) => {
  console.error(failed.message);
  process.exit(1);
});

const check = process.argv.includes("--check");
const bundled = await mkdtemp(join(tmpdir(), "wainwright-dist-"));
await bundleAll(bundled);
const wanted = new Map(await filesIn(bundled));
await rm(bundled, { recursive: true });
wanted.set("licenses.txt", await licences());

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
