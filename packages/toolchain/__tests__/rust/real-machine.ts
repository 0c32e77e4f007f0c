import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach } from "@jest/globals";
import { type RealHost, realHost } from "@wainwright/testing";

/**
 * Is a rustup server where nobody answers: what rustup then says is what it says on a machine that reaches none, and
 * the machine's own toolchains stay as they are.
 */
export const NO_RUSTUP_SERVER = { RUSTUP_DIST_SERVER: "http://127.0.0.1:9" } as const;

/** Makes the real machine's host, with variables besides the ones that are set. */
export function machine(environment: Readonly<Record<string, string>> = {}): RealHost {
  return realHost({ ...process.env, ...NO_RUSTUP_SERVER, ...environment });
}

/** Makes the real machine's host with another PATH: programs are looked for on this process's own. */
export function machineWithPath(
  path: string,
  environment: Readonly<Record<string, string>> = {},
): RealHost {
  process.env["PATH"] = path;
  return machine(environment);
}

/** Gives this process its PATH back after each test. */
export function keepPath(): void {
  const own = process.env["PATH"];
  afterEach(() => {
    process.env["PATH"] = own;
  });
}

/** Makes folders that are gone when the tests of the file are done. */
export function temporaryFolders(): () => string {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), "rust-component-"));
    folders.push(folder);
    return folder;
  };
}

/** Makes a folder for PATH that holds these programs and no others. */
export function pathOf(folder: string, programs: Readonly<Record<string, string>>): string {
  for (const [name, program] of Object.entries(programs)) symlinkSync(program, join(folder, name));
  return folder;
}
