import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const TYPE = "application/vnd.oci.image";

/** Is what a layer adds: contents by their paths. */
export type LayerFiles = Readonly<Record<string, string | Uint8Array>>;

/** Writes an OCI layout with images of several layers, each a tar that GNU tar has made, into a new folder below another. */
export function layeredLayout(
  below: string,
  images: readonly { readonly platform: string; readonly layers: readonly LayerFiles[] }[],
): string {
  const folder = mkdtempSync(join(below, "layout-"));
  mkdirSync(join(folder, "blobs/sha256"), { recursive: true });
  const blob = (content: string | Uint8Array, mediaType: string) => {
    const bytes = Buffer.from(content);
    const hex = createHash("sha256").update(bytes).digest("hex");
    writeFileSync(join(folder, "blobs/sha256", hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const manifests = images.map(({ platform: text, layers }) => {
    const [os, architecture, variant] = text.split("/");
    const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
    const manifest = {
      schemaVersion: 2,
      mediaType: `${TYPE}.manifest.v1+json`,
      config: blob(JSON.stringify(platform), `${TYPE}.config.v1+json`),
      layers: layers.map((files) => blob(tarOf(below, files), `${TYPE}.layer.v1.tar+gzip`)),
    };
    return { ...blob(JSON.stringify(manifest), manifest.mediaType), platform };
  });
  writeFileSync(join(folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
  writeFileSync(join(folder, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  return folder;
}

function tarOf(below: string, files: LayerFiles): Uint8Array {
  const folder = mkdtempSync(join(below, "layer-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return execFileSync("tar", ["-czf", "-", "-C", folder, "."], { maxBuffer: 2 ** 28 });
}
