import { createHash } from "node:crypto";
import { Failure, type Host, isRecord, jsonOrNull } from "@wainwright/core";
import { INDEX_TYPE } from "./descriptor.ts";
import { blobPath, type LayoutImage } from "./layout-images.ts";

/** Is one index in a layout of its own. */
export interface CombinedLayout {
  /** On the host; goes when the run ends. */
  readonly folder: string;
  readonly digest: string;
  /** The index itself. */
  readonly text: string;
  /** Of all blobs, each once. */
  readonly bytes: number;
}

/** Puts an index and all that it leads to into one layout; blobs are not copied. @throws Failure `artifact-refused` for what is not there. */
export async function writeLayout(
  host: Host,
  text: string,
  images: readonly LayoutImage[],
): Promise<CombinedLayout> {
  const folder = `${await host.files.temporaryFolder("images")}/layout`;
  await host.files.makeFolder(`${folder}/blobs/sha256`);
  const linked = new Map<string, number>();
  for (const { layout, descriptor } of images)
    for (const blob of [descriptor, ...(await blobsOf(host, layout, descriptor.digest))]) {
      if (linked.has(blob.digest)) continue;
      linked.set(blob.digest, blob.size);
      await requireBlob(host, layout, blob);
      await host.files.link(blobPath(layout, blob.digest), blobPath(folder, blob.digest));
    }
  const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  const size = Buffer.byteLength(text);
  await host.files.write(blobPath(folder, digest), text);
  await host.files.write(`${folder}/oci-layout`, '{"imageLayoutVersion":"1.0.0"}');
  const manifests = [{ mediaType: INDEX_TYPE, digest, size }];
  await host.files.write(`${folder}/index.json`, JSON.stringify({ schemaVersion: 2, manifests }));
  const bytes = Array.from(linked.values()).reduce((sum, one) => sum + one, size);
  return { folder, digest, text, bytes };
}

/** Else skopeo would find out, when others have been sent to already. */
async function requireBlob({ files }: Host, layout: string, { digest, size }: Blob): Promise<void> {
  const path = blobPath(layout, digest);
  const info = (await files.exists(path)) ? await files.info(await files.realPath(path)) : null;
  if (info?.kind === "file" && info.size === size) return;
  const found = info?.kind === "file" ? `has ${info.size} bytes` : "is not there";
  throw new Failure(
    "artifact-refused",
    `${layout}: ${digest} ${found}, and ${size} bytes are named`,
    { remedy: "Make the layout anew, or bring it here whole." },
  );
}

interface Blob {
  readonly digest: string;
  readonly size: number;
}

/** Lists the config and the layers of a manifest (OCI image-spec, manifest.md). */
async function blobsOf(host: Host, layout: string, digest: string): Promise<readonly Blob[]> {
  const manifest = jsonOrNull((await host.files.readTextIfThere(blobPath(layout, digest))) ?? "");
  if (!isRecord(manifest)) return [];
  const layers: readonly unknown[] = Array.isArray(manifest["layers"]) ? manifest["layers"] : [];
  return [manifest["config"], ...layers].filter(isBlob);
}

function isBlob(value: unknown): value is Blob {
  if (!isRecord(value)) return false;
  const { digest, size } = value;
  return (
    typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest) && typeof size === "number"
  );
}
