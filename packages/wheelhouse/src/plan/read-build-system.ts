import {
  type Archive,
  type Member,
  openTar,
  type RandomAccess,
  zipArchive,
} from "@wainwright/archive";
import type { Host } from "@wainwright/core";
import { cachedFile } from "../source/cached-file.ts";
import { type BuildSystem, buildSystemOf, type SourceSigns } from "./build-system.ts";
import type { BuildSource } from "./planned-package.ts";

/** Is changed when what is read of a source distribution changes. */
const VERSION = 2;
const LONGEST_TEXT = 2 ** 20;
const NATIVE = /\.(?:c|cc|cpp|cxx|h|hpp|m|mm|pyx|pxd|f|f77|f90|for|rs|s|asm|cu|i)$/i;

/**
 * Reads how a package is built, from its sources; what was read once is kept.
 * @throws Failure `download-failed`, `checksum-mismatch`, `path-missing`.
 */
export async function readBuildSystem(host: Host, source: BuildSource): Promise<BuildSystem> {
  switch (source.kind) {
    case "sdist":
      return readSdist(host, source.file);
    case "folder":
      return readFolder(host, source.path);
    case "repository":
      // Its files are only there once it is cloned, for the build.
      return { backend: null, builder: "other", pure: false, requires: [], needs: [] };
  }
}

async function readSdist(
  host: Host,
  file: Extract<BuildSource, { kind: "sdist" }>["file"],
): Promise<BuildSystem> {
  const { path } = await host.cache.folder({
    kind: "build-system",
    key: `${VERSION} ${file.sha256}`,
    make: async (folder) => {
      const archive = await host.files.openForReading(await cachedFile(host, file));
      try {
        const found = await readArchive(archive, file.name);
        for (const [name, text] of Object.entries(asFiles(found)))
          if (text !== null) await host.files.write(`${folder}/${name}`, text);
      } finally {
        await archive.close();
      }
    },
  });
  return buildSystemOf(await host.files.readTextIfThere(`${path}/pyproject.toml`), {
    setupPy: await host.files.readTextIfThere(`${path}/setup.py`),
    nativeSources: await host.files.exists(`${path}/${NATIVE_MARK}`),
    metadata: await host.files.readTextIfThere(`${path}/PKG-INFO`),
  });
}

/** Stands, empty, for all the sources that have to be compiled. */
const NATIVE_MARK = "native-sources";

function asFiles({
  pyproject,
  setupPy,
  nativeSources,
  metadata = null,
}: Signs): Record<string, string | null> {
  return {
    "pyproject.toml": pyproject,
    "setup.py": setupPy,
    "PKG-INFO": metadata,
    [NATIVE_MARK]: nativeSources ? "" : null,
  };
}

async function readFolder(host: Host, folder: string): Promise<BuildSystem> {
  const path = host.files.absolute(folder);
  const files = await host.files.walk(path, 4);
  return buildSystemOf(await host.files.readTextIfThere(`${path}/pyproject.toml`), {
    setupPy: await host.files.readTextIfThere(`${path}/setup.py`),
    nativeSources: files.some((file) => NATIVE.test(file.path)),
  });
}

interface Signs extends SourceSigns {
  readonly pyproject: string | null;
}

/** Ends a walk when everything that tells is known. */
class Enough extends Error {}

/** Reads no further than it has to: a pyproject.toml alone tells of most builders. */
async function readArchive(source: RandomAccess, name: string): Promise<Signs> {
  const archive: Archive = name.endsWith(".zip") ? zipArchive(source) : openTar(source);
  let found: Signs = { pyproject: null, setupPy: null, nativeSources: false };
  try {
    await archive.walk(async (member, content) => {
      const text = async (): Promise<string> => {
        const pieces: Buffer[] = [];
        await content.read((chunk) => pieces.push(Buffer.from(chunk)));
        return Buffer.concat(pieces).toString("utf8");
      };
      found = { ...found, ...(await signOf(member, text)) };
      if (isEnough(found)) throw new Enough();
    });
  } catch (thrown) {
    if (!(thrown instanceof Enough)) throw thrown;
  }
  return found;
}

async function signOf(member: Member, text: () => Promise<string>): Promise<Partial<Signs>> {
  if (member.kind !== "file") return {};
  const path = member.path.replace(/^\.\//, "");
  const [, inside = ""] = /^[^/]+\/(.+)$/.exec(path) ?? [];
  if (member.size <= LONGEST_TEXT) {
    if (inside === "pyproject.toml") return { pyproject: await text() };
    if (inside === "setup.py") return { setupPy: await text() };
    if (inside === "PKG-INFO") return { metadata: await text() };
  }
  return NATIVE.test(inside) ? { nativeSources: true } : {};
}

/** Whether nothing that may follow could change what is told. */
function isEnough(found: Signs): boolean {
  if (found.pyproject === null) return false;
  const best = buildSystemOf(found.pyproject, { nativeSources: false, setupPy: null });
  const worst = buildSystemOf(found.pyproject, { nativeSources: true, setupPy: found.setupPy });
  return best.pure === worst.pure || found.nativeSources;
}
