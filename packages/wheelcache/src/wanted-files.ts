/** Says which files are kept under which key, in the words of actions/cache. */
export interface WantedFiles {
  /** Files and folders as they were given; `~` is the home folder. */
  readonly paths: readonly string[];
  readonly key: string;
  /** What the keys of entries that serve as well begin with, the dearest first. */
  readonly restoreKeys: readonly string[];
}
