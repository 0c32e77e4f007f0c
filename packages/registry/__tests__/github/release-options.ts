import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GithubReleaseOptions } from "../../src/github/github-release-publisher.ts";
import { OwnGithub } from "./own-github.ts";

/** Writes a file to be published into a folder of its own. */
export function fileIn(folder: string, name: string, content: string) {
  const path = join(mkdtempSync(join(folder, "file-")), "file");
  writeFileSync(path, content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { path, name, size: Buffer.byteLength(content), sha256 };
}

/** Gives the release 1.0.0 of OwnGithub at an address, with some of it changed. */
export function releaseOf(
  api: string,
  changed: Partial<GithubReleaseOptions>,
): GithubReleaseOptions {
  return {
    place: { api, repository: "owner/name", token: OwnGithub.TOKEN },
    draft: { tag: "v1.0.0", commit: "abc", name: "1.0.0", notes: "Notes", isPrerelease: false },
    ...{ artifacts: [], latest: "auto" },
    ...changed,
  };
}
