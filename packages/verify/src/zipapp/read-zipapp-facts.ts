import type { RandomAccess } from "@wainwright/archive";
import type { TextSource } from "../walk/text-source.ts";
import type { ZipappFacts } from "./zipapp-facts.ts";

/** The longest `#!` line that Linux takes (BINPRM_BUF_SIZE), and some more. */
const LONGEST_LINE = 512;

/** Tells how a zipapp was made; null for a zip archive that Python cannot run. */
export async function readZipappFacts(
  access: RandomAccess,
  source: TextSource,
): Promise<ZipappFacts | null> {
  const paths = new Set(source.paths);
  if (!paths.has("__main__.py") && !paths.has("__main__.pyc")) return null;
  const shebang = await readShebang(access);
  if (paths.has("PEX-INFO")) {
    return { maker: "pex", shebang, roots: ["", ...pexRoots(source.paths)], unpacks: true };
  }
  if (await isShiv(source)) {
    return { maker: "shiv", shebang, roots: ["site-packages/"], unpacks: true };
  }
  if (paths.has("zipapps_config.json")) {
    const unpacks = await zipappsUnpacks(source);
    return { maker: "zipapps", shebang, roots: [""], unpacks };
  }
  return { maker: "zipapp", shebang, roots: [""], unpacks: false };
}

async function readShebang(access: RandomAccess): Promise<string | null> {
  const head = await access.read(0, Math.min(LONGEST_LINE, access.size));
  const text = Buffer.from(head).toString("latin1");
  return /^#!([^\r\n]*)\r?\n/.exec(text)?.[1]?.trim() ?? null;
}

async function isShiv(source: TextSource): Promise<boolean> {
  const environment = await source.text("environment.json");
  return environment !== null && environment.includes('"shiv_version"');
}

// pex lays every distribution out in a folder of its wheel's name.
function pexRoots(paths: readonly string[]): readonly string[] {
  const roots = paths.flatMap((path) => /^\.deps\/[^/]+\//.exec(path) ?? []);
  return Array.from(new Set(roots)).toSorted();
}

// zipapps unpacks only what it was told to (-u): "*" or the names of packages.
async function zipappsUnpacks(source: TextSource): Promise<boolean> {
  const config = (await source.text("zipapps_config.json")) ?? "";
  return /"unzip"\s*:\s*"[^"]+"/.test(config);
}
