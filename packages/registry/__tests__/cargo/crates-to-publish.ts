import type { BucketOptions, FolderOptions } from "../../src/index.ts";

/** Says which .crate files are published, and where. */
export interface CratesToPublish {
  readonly where: FolderOptions | BucketOptions;
  readonly crates: readonly string[];
}
