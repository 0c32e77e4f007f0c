import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TYPE = "application/vnd.oci.image";

/** Is what an image of a layout is to be. */
export interface MadeImage {
  /** As in "linux/arm/v7". */
  readonly platform: string;
  /** A text of its config, so that two images can differ. */
  readonly label: string;
  /** Tars; without one the image has no file at all. */
  readonly layers?: readonly Uint8Array[];
  /** Whether the index says the platform, too. */
  readonly isNamed?: boolean;
  /** Adds what BuildKit attests of an image. */
  readonly isAttested?: boolean;
}

/** Writes an OCI image layout into a folder. */
export function makeLayout(folder: string, images: readonly MadeImage[]): string {
  mkdirSync(join(folder, "blobs/sha256"), { recursive: true });
  const blob = (content: string | Uint8Array, mediaType: string) => {
    const bytes = Buffer.from(content);
    const hex = createHash("sha256").update(bytes).digest("hex");
    writeFileSync(join(folder, "blobs/sha256", hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const manifestOf = (config: object, tars: readonly Uint8Array[]) => {
    const layers = tars.map((tar) => blob(tar, `${TYPE}.layer.v1.tar`));
    const mediaType = `${TYPE}.manifest.v1+json`;
    const rootfs = { type: "layers", diff_ids: layers.map(({ digest }) => digest) };
    const own = blob(JSON.stringify({ ...config, rootfs }), `${TYPE}.config.v1+json`);
    return blob(JSON.stringify({ schemaVersion: 2, mediaType, config: own, layers }), mediaType);
  };
  const manifests = images.flatMap(({ platform: text, label, layers, isNamed, isAttested }) => {
    const [os, architecture, variant] = text.split("/");
    const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
    const config = { ...platform, config: { Labels: { label } } };
    const made = manifestOf(config, layers ?? [new Uint8Array(1024)]);
    const attested = {
      ...manifestOf({ os: "unknown", architecture: "unknown" }, [Buffer.from(`of ${label}`)]),
      platform: { os: "unknown", architecture: "unknown" },
      annotations: {
        "vnd.docker.reference.type": "attestation-manifest",
        "vnd.docker.reference.digest": made.digest,
      },
    };
    return [
      isNamed === true ? { ...made, platform } : made,
      ...(isAttested === true ? [attested] : []),
    ];
  });
  const index = { schemaVersion: 2, mediaType: `${TYPE}.index.v1+json`, manifests };
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  writeFileSync(join(folder, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  return folder;
}

/** Makes a tar of one file (POSIX.1-1988, ustar). */
export function layerOf(content: Uint8Array): Uint8Array {
  const header = Buffer.alloc(512);
  const octal = (value: number, length: number) =>
    `${value.toString(8).padStart(length - 1, "0")}\0`;
  header.write("file", 0);
  header.write(octal(0o644, 8) + octal(0, 8) + octal(0, 8), 100);
  header.write(`${octal(content.length, 12)}${octal(0, 12)}        0`, 124);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([
    header,
    content,
    Buffer.alloc(1024 + ((512 - (content.length % 512)) % 512)),
  ]);
}
