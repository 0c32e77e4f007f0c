/** Talks to whoever started us: the workflow runner, or a person's terminal. */
export interface Runner {
  readonly kind: "actions" | "terminal";
  /** Sets an environment variable for the steps that follow. */
  exportVariable(name: string, value: string): void;
  /** Puts a folder first on PATH for the steps that follow. */
  addPath(folder: string): void;
  /** Hides a value in every log line from now on. */
  mask(secret: string): void;
  /** Keeps a value for the post phase. */
  saveState(name: string, value: string): void;
  /** Reads what the main phase kept; null when nothing. */
  state(name: string): string | null;
  /** Adds Markdown to the job summary. */
  summary(markdown: string): Promise<void>;
}
