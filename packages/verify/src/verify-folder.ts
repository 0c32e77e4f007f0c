import { makeReport } from "./report/make-report.ts";
import { openFolder } from "./walk/open-folder.ts";
import type { Report } from "./report/report.ts";
import type { VerifyOptions } from "./verify-file.ts";
import { subjectOf, within } from "./verify-file.ts";
import type { WalkedFolder } from "./walk/walked-folder.ts";

/** A folder, or some files of one, to verify. */
export type FolderInput = VerifyOptions & {
  /** How the report names it. */
  readonly name: string;
  readonly folder: WalkedFolder;
};

/** Reads every file of a folder once, and what is inside of it, and tells what the native ones are for. Never rejects. */
export async function verifyFolder(input: FolderInput): Promise<Report> {
  const { name, folder } = input;
  const bytes = folder.files.reduce((sum, file) => sum + file.size, 0);
  const artifact = await within(input, name, bytes, async (walk) => openFolder(walk, name, folder));
  return makeReport(subjectOf(artifact, input));
}
