import type { ArchitectureName, Target } from "@wainwright/platform";
import type { CodeFile } from "../native/loaded-files.ts";
import { codeFiles } from "../native/loaded-files.ts";
import type { PlatformTagVerdict } from "../policy/platform-tag-of.ts";
import { platformTagOf } from "../policy/platform-tag-of.ts";
import type { PolicyFile } from "../policy/policy-file.ts";
import type { Artifact } from "../walk/artifact.ts";

/** Tells the platform tag that a wheel for Linux could truly have, and why none that promises more; null for anything else. */
export function truePlatformTag(artifact: Artifact): PlatformTagVerdict | null {
  if (artifact.kind !== "wheel") return null;
  const files = elfFiles(artifact);
  const claimed = linuxTarget(artifact);
  const architecture = claimed?.architecture ?? firstArchitecture(files);
  if (architecture === null) return null;
  return platformTagOf({ files: files.map(policyFile), architecture, libc: claimed?.libc ?? null });
}

function linuxTarget({ wheel }: Artifact): Target | null {
  const claims = wheel?.claims?.platforms ?? [];
  return claims.find(({ target }) => target.os === "linux")?.target ?? null;
}

function firstArchitecture(files: readonly CodeFile[]): ArchitectureName | null {
  return files.flatMap(({ binary }) => binary.targets)[0]?.architecture ?? null;
}

/** Lists the ELF files of an artifact. */
export function elfFiles(artifact: Artifact): readonly CodeFile[] {
  return codeFiles(artifact.files).filter(({ binary }) => binary.format === "ELF");
}

/** Takes from an ELF file what a platform tag depends on. */
export function policyFile({ path, binary }: CodeFile): PolicyFile {
  return { path, ...binary };
}
