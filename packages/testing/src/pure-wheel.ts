import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildZip } from "./zip-builder.ts";

/** Writes a wheel for every machine, as well kept as any, below a folder; returns its path. */
export async function pureWheel(folder: string, name: string, version: string): Promise<string> {
  const info = `${name}-${version}.dist-info`;
  const files = {
    [`${name}.py`]: `VERSION = "${version}"\n${"# padding\n".repeat(200)}`,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`,
    [`${info}/WHEEL`]:
      "Wheel-Version: 1.0\nGenerator: by hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
  };
  const rows = Object.entries(files).map(([path, content]) => {
    const sum = createHash("sha256").update(content).digest("base64url");
    return `${path},sha256=${sum},${Buffer.byteLength(content)}\n`;
  });
  const record = [...rows, `${info}/RECORD,,\n`].join("");
  const entries = Object.entries({ ...files, [`${info}/RECORD`]: record });
  const place = join(folder, `wheels-${version}`);
  mkdirSync(place, { recursive: true });
  const path = join(place, `${name}-${version}-py3-none-any.whl`);
  writeFileSync(path, await buildZip(entries.map(([at, content]) => ({ path: at, content }))));
  return path;
}
