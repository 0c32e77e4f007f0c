import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ManifestProgram } from "@wainwright/manifest";
import type { Artifact } from "../../src/artifact/artifact.ts";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import type { S3Options } from "../../src/s3/s3-options.ts";

/** Gives the sha256 of bytes in hex. */
export function sumOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Writes a file and says what it is. */
export function artifact(folder: string, name: string, content: string | Uint8Array): Artifact {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return { path, name, size: Buffer.byteLength(content), sha256: sumOf(content) };
}

/** Is a row of a manifest for an artifact. */
export function program(
  { name: file, size, sha256 }: Artifact,
  given: Partial<ManifestProgram> = {},
): ManifestProgram {
  return {
    ...{ file, kind: "rust", name: "tool", version: "1.0.0", target: "amd64-linux-gnu" },
    ...{ sha256, size, floor: null, seconds: 1, commit: null, ...given },
  };
}

/** A program that says its version, for every machine that runs a shell. */
export function shellProgram(folder: string, version: string): Artifact {
  return artifact(folder, "tool-amd64", `#!/bin/sh\necho tool ${version} "$@"\n`);
}

/** Is a small release of one program and some other files. */
export function release(
  folder: string,
  s3: S3Options,
  given: Partial<ReleaseOptions> = {},
): ReleaseOptions {
  const version = given.version ?? "1.0.0";
  const own = join(folder, version);
  const tool = shellProgram(own, version);
  return {
    ...{ s3, prefix: "dl", branch: "main", version, name: "Tool", url: null },
    artifacts: [
      tool,
      artifact(own, "web/app.wasm", "\0asm\u0001\0\0\0"),
      artifact(own, "notes.txt", version),
    ],
    programs: [program(tool, { version })],
    ...{ latest: "auto", cloudFront: null, ...given },
  };
}
