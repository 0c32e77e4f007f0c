import { createHash } from "node:crypto";
import { bytesAccess } from "@wainwright/archive";
import type {
  Cache,
  Clock,
  Command,
  Completed,
  Download,
  Exec,
  FileInfo,
  Files,
  Host,
  Http,
  Log,
  MachineFacts,
  RandomAccessFile,
  ScratchFile,
  Runner,
  Undo,
  WalkedFile,
} from "@wainwright/core";
import { Failure } from "@wainwright/core";
import { memoryScratchFile } from "./memory-scratch-file.ts";

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
      mask: () => undefined,
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

class FakeFiles implements Files {
  readonly #content: Map<string, Uint8Array>;

  constructor(content: Map<string, Uint8Array>) {
    this.#content = content;
  }

  async readText(path: string): Promise<string> {
    return new TextDecoder().decode(this.#required(path));
  }

  async readTextIfThere(path: string): Promise<string | null> {
    return this.#content.has(plain(path)) ? this.readText(path) : null;
  }

  async readBytes(path: string): Promise<Uint8Array> {
    return this.#required(path);
  }

  async openForReading(path: string): Promise<RandomAccessFile> {
    const bytes = this.#required(path);
    return { ...bytesAccess(bytes), close: async () => undefined };
  }

  async scratchFile(): Promise<ScratchFile> {
    return memoryScratchFile();
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    this.#content.set(path, bytesOf(content));
  }

  async writeInPlace(path: string, content: string): Promise<void> {
    this.#content.set(path, bytesOf(content));
  }

  async info(path: string): Promise<FileInfo | null> {
    const bytes = this.#content.get(plain(path));
    if (bytes !== undefined) return { kind: "file", size: bytes.length, mode: 0o755 };
    return (await this.exists(path)) ? { kind: "folder", size: 0, mode: 0o755 } : null;
  }

  async exists(path: string): Promise<boolean> {
    return this.#content.has(plain(path)) || this.#below(path).length > 0;
  }

  async list(folder: string): Promise<readonly string[]> {
    return [...new Set(this.#below(folder).map((path) => path.split("/")[0] ?? ""))].toSorted();
  }

  async walk(folder: string, depth: number | null = null): Promise<readonly WalkedFile[]> {
    return this.#below(folder)
      .filter((path) => depth === null || path.split("/").length <= depth + 1)
      .toSorted()
      .map((path) => ({
        path,
        kind: "file",
        size: this.#required(`${folder}/${path}`).length,
        mode: 0o644,
      }));
  }

  async makeFolder(): Promise<void> {
    // Folders are there as soon as something is in them.
  }

  async remove(path: string): Promise<void> {
    for (const known of this.#content.keys())
      if (known === path || known.startsWith(`${path}/`)) this.#content.delete(known);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#content.set(to, this.#required(from));
    this.#content.delete(from);
  }

  async copy(from: string, to: string): Promise<void> {
    this.#content.set(to, this.#required(from));
  }

  async placeFile(from: string, to: string): Promise<void> {
    return this.copy(from, to);
  }

  async link(target: string, path: string): Promise<void> {
    this.#content.set(path, this.#required(target));
  }

  async realPath(path: string): Promise<string> {
    return path;
  }

  async sha256(path: string): Promise<string> {
    return createHash("sha256").update(this.#required(path)).digest("hex");
  }

  async temporaryFolder(purpose: string): Promise<string> {
    return `/tmp/${purpose}`;
  }

  async persist(path: string): Promise<void> {
    this.#required(path);
  }

  async freeBytes(): Promise<number> {
    return 100_000_000_000;
  }

  absolute(path: string): string {
    return path.startsWith("/") ? path : `/home/${path}`;
  }

  #required(path: string): Uint8Array {
    const bytes = this.#content.get(plain(path));
    if (bytes === undefined)
      throw Object.assign(new Error(`ENOENT: no such file, ${path}`), { code: "ENOENT" });
    return bytes;
  }

  #below(folder: string): string[] {
    const start = plain(folder);
    const prefix = start === "" || start.endsWith("/") ? start : `${start}/`;
    return [...this.#content.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length));
  }
}

// "./dist" and "dist" are one path, and "." is what all relative ones begin in.
function plain(path: string): string {
  return path === "." ? "" : path.replace(/^(?:\.\/+)+/, "");
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
