import type { WalkedFolder } from "./walk/folder-artifact.ts";
import { folderArtifact } from "./walk/folder-artifact.ts";
import { makeReport } from "./report/make-report.ts";
import { followImports } from "./python/follow-imports.ts";
import type { Report } from "./report/report.ts";
import { scanArtifact } from "./walk/scan-artifact.ts";
import type { Expectation } from "./subject.ts";

/** A folder, or some files of one, to verify. */
export type FolderInput = {
  /** How the report names it. */
  readonly name: string;
  readonly folder: WalkedFolder;
  /** What everything inside has to be for; null when only the files among themselves are compared. */
  readonly expectation?: Expectation | null;
};

/** Reads every file of a folder once and tells what the native ones are for. Never rejects. */
export async function verifyFolder(input: FolderInput): Promise<Report> {
  const artifact = folderArtifact(input.folder);
  const subject = {
    name: input.name,
    files: await scanArtifact(artifact),
    imports: await followImports(artifact, () => true),
    wheel: null,
    expectation: input.expectation ?? null,
  };
  return makeReport(subject, []);
}
