/** Places an annotation. */
export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
}

/** Tells people what is happening. In `--json` mode all of it goes to stderr. */
export interface Log {
  info(line: string): void;
  debug(line: string): void;
  notice(message: string, place?: AnnotationPlace): void;
  warning(message: string, place?: AnnotationPlace): void;
  error(message: string, place?: AnnotationPlace): void;
  /** Folds what `work` logs under a title, where the runner can fold. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Passes on a running program's output as it comes. */
  toolOutput(chunk: string): void;
  /** Says that `label` has been running for so many seconds: a line in CI, a live line in a terminal. */
  progress(label: string, seconds: number): void;
  /** Takes the live line away again. */
  progressDone(): void;
}
