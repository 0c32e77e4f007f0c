import { createHash } from "node:crypto";
import type { Files } from "./made-archives.ts";

/** One image of a layout to build. */
export type ImageSpec = {
  /** As the index says it: `linux/arm64`, `linux/arm/v7`; null for an index without platforms. */
  readonly platform: string | null;
  /** As the config says it; as the index by default. */
  readonly config?: string;
  /** Packed tars, the lowest first. */
  readonly layers: readonly Uint8Array[];
};

/** Builds an OCI image layout (image-spec, image-layout.md) as files. */
export function ociLayout(images: readonly ImageSpec[]): Files {
  const blobs: Record<string, Buffer> = {};
  const blob = (content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    const hex = sha256(bytes);
    blobs[`blobs/sha256/${hex}`] = bytes;
    return { digest: `sha256:${hex}`, size: bytes.length };
  };
  const manifests = images.map(({ platform, config, layers }) => {
    const diffs = { type: "layers", diff_ids: layers.map((layer) => `sha256:${sha256(layer)}`) };
    const own = { ...platformObject(config ?? platform), rootfs: diffs };
    const manifest = {
      schemaVersion: 2,
      config: blob(JSON.stringify(own)),
      layers: layers.map(blob),
    };
    const descriptor = blob(JSON.stringify(manifest));
    return platform === null ? descriptor : { ...descriptor, platform: platformObject(platform) };
  });
  const index = JSON.stringify({ schemaVersion: 2, manifests });
  return { "oci-layout": '{"imageLayoutVersion":"1.0.0"}', "index.json": index, ...blobs };
}

/** Builds what `docker save` wrote before it had an index. */
export function dockerArchive({ platform, layers }: ImageSpec): Files {
  const diffs = { diff_ids: layers.map((layer) => `sha256:${sha256(layer)}`) };
  const config = JSON.stringify({ ...platformObject(platform), rootfs: diffs });
  const named = Object.fromEntries(layers.map((layer) => [`${sha256(layer)}/layer.tar`, layer]));
  const manifest = [
    { Config: `${sha256(config)}.json`, RepoTags: ["a:1"], Layers: Object.keys(named) },
  ];
  return {
    "manifest.json": JSON.stringify(manifest),
    [`${sha256(config)}.json`]: config,
    ...named,
  };
}

/** Leaves one blob out: that of the n-th layer or manifest by what it holds. */
export function withoutBlob(layout: Files, isIt: (content: Buffer) => boolean): Files {
  return Object.fromEntries(
    Object.entries(layout).filter(
      ([path, content]) => !path.startsWith("blobs/") || !isIt(Buffer.from(content)),
    ),
  );
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function platformObject(platform: string | null): object {
  const [os, architecture, variant] = (platform ?? "").split("/");
  return { os, architecture, variant };
}
