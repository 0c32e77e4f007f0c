import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatPointer } from "../../src/release/latest-pointer.ts";
import { releaseFiles, stableInstaller } from "../../src/release/release-files.ts";
import { releaseLayout } from "../../src/release/release-layout.ts";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import { Loopback } from "../web/loopback.ts";
import { type Machine, machinePath, type Shell } from "./machines.ts";
import { artifact, program } from "./release-fixture.ts";

const S3 = {
  ...{ endpoint: "http://127.0.0.1", region: "us-east-1", bucket: "files" },
  credentials: { accessKeyId: "", secretAccessKey: "", sessionToken: null },
};

/** Is a release for many machines. */
function releaseAt(folder: string, url: string, version: string): ReleaseOptions {
  const own = join(folder, `release-${version}`);
  const saying = (name: string, what: string) =>
    artifact(own, name, `#!/bin/sh\necho ${what} ${version} "$@"\n`);
  const [old, recent, arm, frozen, musl, pyz, mac] = [
    saying("tool-2.17", "glibc-2.17"),
    saying("tool-2.31", "glibc-2.31"),
    saying("tool-arm", "armv7"),
    saying("tool-arm64", "arm64"),
    saying("tool-musl", "musl"),
    saying("script.pyz", "script"),
    saying("tool-mac+1", "mac"),
  ];
  return {
    ...{ s3: S3, prefix: "", branch: "main", version, name: "Tool", url },
    ...{ latest: "auto", cloudFront: null },
    artifacts: [old, recent, arm, frozen, musl, pyz, mac],
    programs: [
      program(old, { floor: "2.17" }),
      program(recent, { floor: "2.31" }),
      program(arm, { target: "armv7-linux-gnu.2.31", floor: "2.31" }),
      program(frozen, { target: "arm64-linux-gnu", floor: "2.17" }),
      program(musl, { target: "amd64-linux-musl", kind: "pyinstaller" }),
      program(pyz, { name: "script", kind: "pyz" }),
      program(mac, { target: "arm64-macos.11.0" }),
    ],
  };
}

/** Is what became of an installer. */
export interface Ran {
  readonly code: number;
  readonly said: string;
  /** The folder that it installed to. */
  readonly bin: string;
}

/** Says what is installed, and how. */
export interface Install {
  /** The folder of the installer; "main" leads to the latest. */
  readonly at?: string;
  readonly programs?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program and gives what it says. */
export async function says(command: string, ...argv: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, argv, (error, stdout) => {
      if (error === null) resolve(stdout.trim());
      else reject(error);
    });
  });
}

/** A web server with releases for many machines, below an address that has a quote in it. */
export class ServedReleases {
  readonly folder = mkdtempSync(join(tmpdir(), "install-script-"));
  /** What is served, by path below the address; a test may change it. */
  readonly content = new Map<string, Uint8Array>();
  readonly #loopback = new Loopback();

  /** Serves versions, the last of which is the latest. */
  async start(...versions: readonly string[]): Promise<void> {
    const origin = await this.#loopback.serve((request, response) => {
      const path = decodeURIComponent(request.url ?? "").replace("/it's/", "");
      const found = this.content.get(path);
      const headers = { "content-length": found?.length ?? 0 };
      response.writeHead(found === undefined ? 404 : 200, headers).end(found);
    });
    for (const version of versions) this.#put(releaseAt(this.folder, `${origin}/it's`, version));
  }

  close(): void {
    this.#loopback.close();
    rmSync(this.folder, { recursive: true });
  }

  /** Serves other bytes for as long as something is tried. */
  async instead<T>(path: string, bytes: Uint8Array, work: () => Promise<T>): Promise<T> {
    const before = this.content.get(path) ?? new Uint8Array();
    this.content.set(path, bytes);
    const result = await work();
    this.content.set(path, before);
    return result;
  }

  /** Pipes an installer into a shell, as people do. */
  async install(shell: Shell, machine: Machine, how: Install = {}): Promise<Ran> {
    const { at = "main", programs = ["tool"], environment = {} } = how;
    const home = mkdtempSync(join(this.folder, "home "));
    const path = machinePath(this.folder, machine, shell);
    const env = { HOME: home, PATH: path, TMPDIR: this.folder, ...environment };
    const [command, ...flags] = shell.argv;
    const argv = [...flags, "-s", "--", ...programs];
    const ran = await new Promise<Omit<Ran, "bin">>((resolve) => {
      const child = execFile(command, argv, { env, timeout: 30_000 }, (error, stdout, stderr) => {
        resolve({
          code: error === null ? 0 : Number(error.code ?? -1),
          said: `${stdout}${stderr}`,
        });
      });
      child.stdin?.end(this.content.get(`${at}/install.sh`));
    });
    return { ...ran, bin: join(home, ".local/bin") };
  }

  /** Puts a release there, as the publisher would. */
  #put(options: ReleaseOptions): void {
    const layout = releaseLayout(options);
    const files = releaseFiles(options, layout);
    for (const { key, content } of files)
      this.content.set(key, content instanceof Uint8Array ? content : readFileSync(content.path));
    const stable = stableInstaller(options, layout);
    if (stable?.content instanceof Uint8Array) this.content.set(stable.key, stable.content);
    const installer = files.find(({ name }) => name === "install.sh")?.sha256 ?? "";
    const { version } = options;
    const pointer = formatPointer({ version, sums: { "install.sh": installer } });
    this.content.set("main/latest.json", Buffer.from(pointer));
  }
}
