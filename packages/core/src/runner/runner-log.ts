import * as actions from "@actions/core";
import type { Log } from "../host/log.ts";

const PROGRESS_EVERY_SECONDS = 15;

/** Logs as the workflow runner reads it: workflow commands for groups and annotations, plain progress lines. */
export class RunnerLog implements Log {
  info(line: string): void {
    actions.info(harmless(line));
  }

  debug(line: string): void {
    actions.debug(line);
  }

  notice(message: string, place: { title?: string; file?: string } = {}): void {
    actions.notice(message, place);
  }

  warning(message: string, place: { title?: string; file?: string } = {}): void {
    actions.warning(message, place);
  }

  error(message: string, place: { title?: string; file?: string } = {}): void {
    actions.error(message, place);
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    return actions.group(title, work);
  }

  toolOutput(chunk: string): void {
    process.stdout.write(chunk);
  }

  progress(label: string, seconds: number): void {
    if (seconds % PROGRESS_EVERY_SECONDS === 5) actions.info(`… ${label}: ${seconds} s`);
  }

  progressDone(): void {
    // Plain lines leave nothing to take away.
  }
}

/** What is only told may hold names out of files: no line of it is a command to the runner. */
function harmless(text: string): string {
  return text.replaceAll(/^(\s*)(::|##\[)/gm, "$1│ $2");
}
