import type {
  Cache,
  Clock,
  Command,
  Completed,
  Download,
  Exec,
  Files,
  Host,
  Http,
  Log,
  MachineFacts,
  Runner,
  Undo,
  WebRequest,
} from "@wainwright/core";
import { Failure } from "@wainwright/core";
import { bytesOf, FakeFiles } from "./fake-files.ts";

/** Says what the machine made of data holds. */
export interface FakeHostOptions {
  /** Path to content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly facts?: Partial<MachineFacts>;
  /** Programs on PATH, by name, and what running them does; unnamed programs are missing. */
  readonly programs?: Readonly<Record<string, (command: Command) => Partial<Completed>>>;
}

const FACTS: MachineFacts = {
  platform: "linux",
  machine: "x86_64",
  arch: "x64",
  uid: 0,
  cpus: 2,
  memory: 16_000_000_000,
  pid: 4711,
};
const SUCCESS: Completed = {
  exitCode: 0,
  signal: null,
  timedOut: false,
  stdout: "",
  stderr: "",
  output: "",
  seconds: 0,
};

/** Is a machine made of data, which remembers what was done to it. */
export class FakeHost implements Host {
  readonly facts: MachineFacts;
  readonly signal: AbortSignal = new AbortController().signal;
  /** Every program that was run, in order. */
  readonly commands: Command[] = [];
  /** Every log line, as "level: text". */
  readonly logged: string[] = [];
  readonly exported: Record<string, string> = {};
  /** What is to be hidden, in order. */
  readonly masked: string[] = [];
  readonly summaries: string[] = [];
  readonly savedState: Record<string, string> = {};
  readonly content = new Map<string, Uint8Array>();
  readonly #options: FakeHostOptions;

  constructor(options: FakeHostOptions = {}) {
    this.#options = options;
    this.facts = { ...FACTS, ...options.facts };
    for (const [path, content] of Object.entries(options.files ?? {}))
      this.content.set(path, bytesOf(content));
  }

  env(name: string): string | null {
    return this.#options.environment?.[name] ?? null;
  }

  get exec(): Exec {
    return {
      run: async (command) => {
        this.commands.push(command);
        const [program] = command.argv;
        const behaviour = this.#options.programs?.[program];
        if (behaviour === undefined)
          throw new Failure("tool-missing", `${program} is not installed`, {
            remedy: "Install it.",
          });
        const result = behaviour(command);
        const output = result.output ?? `${result.stdout ?? ""}${result.stderr ?? ""}`;
        return { ...SUCCESS, ...result, output };
      },
      find: async (program) =>
        this.#options.programs?.[program] === undefined ? null : `/usr/bin/${program}`,
    };
  }

  get files(): Files {
    return new FakeFiles(this.content);
  }

  get http(): Http {
    return {
      send: async ({ url }: WebRequest) => {
        throw new Failure("server-silent", `${url}: this machine has no network`, {
          remedy: "None.",
        });
      },
      download: async (download: Download) => {
        throw new Failure("download-failed", `${download.url}: this machine has no network`, {
          remedy: "None.",
        });
      },
    };
  }

  get clock(): Clock {
    return { now: () => 0, sleep: async () => undefined };
  }

  get log(): Log {
    const say = (level: string) => (text: string) => {
      this.logged.push(`${level}: ${text}`);
    };
    return {
      info: say("info"),
      debug: say("debug"),
      notice: say("notice"),
      warning: say("warning"),
      error: say("error"),
      group: async (_title, work) => work(),
      toolOutput: say("tool"),
      progress: (label, seconds) => {
        say("progress")(`${label} ${seconds}`);
      },
      progressDone: () => undefined,
    };
  }

  get cache(): Cache {
    return {
      root: "/cache",
      folder: async (entry) => {
        const path = `/cache/${entry.kind}`;
        await entry.make(path);
        return { path, hit: false };
      },
    };
  }

  get runner(): Runner {
    return {
      kind: "actions",
      exportVariable: (name, value) => {
        this.exported[name] = value;
      },
      addPath: (folder) => {
        this.exported["PATH"] = folder;
      },
      mask: (secret) => {
        this.masked.push(secret);
      },
      saveState: (name, value) => {
        this.savedState[name] = value;
      },
      state: (name) => this.savedState[name] ?? null,
      summary: async (markdown) => {
        this.summaries.push(markdown);
      },
    };
  }

  get undo(): Undo {
    return { add: () => ({ keep: () => undefined }) };
  }
}
