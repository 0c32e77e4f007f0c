import type { AnnotationPlace, Log } from "../host/log.ts";

/** Says where a person's log goes and how much of it. */
export interface TerminalLogOptions {
  readonly stream: NodeJS.WriteStream;
  /** Shows running programs' output and debug lines. */
  readonly verbose: boolean;
}

/** Logs for a person: headings, plain words, one live line while something long runs. */
export class TerminalLog implements Log {
  readonly #stream: NodeJS.WriteStream;
  readonly #verbose: boolean;
  #liveLine = false;

  constructor(options: TerminalLogOptions) {
    this.#stream = options.stream;
    this.#verbose = options.verbose;
  }

  info(line: string): void {
    this.#line(line);
  }

  debug(line: string): void {
    if (this.#verbose) this.#line(line);
  }

  notice(message: string, place?: AnnotationPlace): void {
    this.#line(annotated("notice", message, place));
  }

  warning(message: string, place?: AnnotationPlace): void {
    this.#line(annotated("warning", message, place));
  }

  error(message: string, place?: AnnotationPlace): void {
    this.#line(annotated("error", message, place));
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.#line(`▸ ${title}`);
    return work();
  }

  toolOutput(chunk: string): void {
    if (!this.#verbose) return;
    this.progressDone();
    this.#stream.write(chunk);
  }

  progress(label: string, seconds: number): void {
    if (this.#stream.isTTY) {
      this.#stream.write(`\r\u001b[2K  … ${label}: ${seconds} s`);
      this.#liveLine = true;
    } else if (seconds % 30 === 5) this.#stream.write(`  … ${label}: ${seconds} s\n`);
  }

  progressDone(): void {
    if (!this.#liveLine) return;
    this.#stream.write("\r\u001b[2K");
    this.#liveLine = false;
  }

  #line(text: string): void {
    this.progressDone();
    this.#stream.write(`${text}\n`);
  }
}

function annotated(level: string, message: string, place: AnnotationPlace | undefined): string {
  const where = [place?.file, place?.title].filter((part) => part !== undefined).join(": ");
  return where === "" ? `${level}: ${message}` : `${level}: ${where}: ${message}`;
}
