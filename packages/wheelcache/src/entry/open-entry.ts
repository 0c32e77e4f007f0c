import type { Host } from "@wainwright/core";
import { canonicalParts, type WheelParts } from "../key/wheel-parts.ts";
import { type Manifest, MANIFEST_NAME, parseManifest } from "./manifest.ts";
import type { EntrySigner } from "./signing.ts";

/** Is an entry whose file is the one that was kept, or what is wrong with it. */
export type OpenedEntry =
  | { readonly ok: true; readonly manifest: Manifest; readonly path: string }
  | { readonly ok: false; readonly problem: string };

/**
 * Holds an entry to what it says of itself, to the parts that it was asked for by, to its signature, and to the sum of its bytes.
 * Whatever is in the folder, the answer is a word and never an error.
 * @param folder a copy that nobody else changes.
 */
export async function openEntry(
  host: Host,
  folder: string,
  { parts, signer }: { readonly parts: WheelParts; readonly signer: EntrySigner },
): Promise<OpenedEntry> {
  const text = await host.files.readTextIfThere(`${folder}/${MANIFEST_NAME}`);
  const manifest = parseManifest(text ?? "");
  if (manifest === null)
    return { ok: false, problem: "it says of itself nothing that can be read" };
  if (canonicalParts(manifest.parts) !== canonicalParts(parts))
    return { ok: false, problem: "it is of another key than the one asked for" };
  const path = `${folder}/${manifest.file.name}`;
  const problem = signer.problem(manifest) ?? (await bytesProblem(host, path, manifest.file));
  return problem === null ? { ok: true, manifest, path } : { ok: false, problem };
}

async function bytesProblem(
  { files }: Host,
  path: string,
  { size, sha256 }: Manifest["file"],
): Promise<string | null> {
  const info = await files.info(path);
  if (info?.kind !== "file") return "its file is not there";
  if (info.size !== size) return `its file has ${info.size} bytes instead of ${size}`;
  const found = await files.sha256(path);
  return found === sha256 ? null : `its file has sha256 ${found} instead of ${sha256}`;
}
