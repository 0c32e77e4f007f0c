import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect } from "@jest/globals";
import { asFailure } from "@wainwright/core";
import { parseTarget } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { compiled, library } from "../../../verify/__tests__/compiled.ts";
import type { DebRequest } from "../../src/deb/deb-request.ts";
import { makeDeb } from "../../src/deb/make-deb.ts";

/** Is where the tests of one file work; it goes when they have ended. */
export const FOLDER = mkdtempSync(join(tmpdir(), "-deb ü "));

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

/** Runs a real tool, and tells what it printed. */
export function tool(name: string, args: readonly string[], cwd = FOLDER): string {
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Links against a library of the right name: what of it is used is not there on this machine. */
function withLibrary(soname: string): readonly string[] {
  const place = join(FOLDER, "link");
  mkdirSync(place, { recursive: true });
  const flags = ["-shared", "-fPIC", "-nostdlib", `-Wl,-soname,${soname}`];
  const code = "int absent(void) { return 0; }";
  writeFileSync(join(place, soname), compiled("armhf", code, ...flags));
  return [join(place, soname)];
}

/** Compiles a program of ARMv7 that needs a library. */
export function linkedProgram(soname: string): Buffer {
  const code = "int absent(void);\nint main(void) { return absent(); }";
  return compiled("armhf", code, ...withLibrary(soname));
}

/** Writes a folder with a service, a library of its own, data, links, and modes as they come. */
export function serviceFolder(name: string): string {
  const folder = join(FOLDER, name);
  const files: readonly (readonly [string, Uint8Array | string, number])[] = [
    ["kt_service", linkedProgram("libz.so.1"), 0o664],
    ["lib/libown.so.1.2", library("armhf"), 0o666],
    ["data/config ü.json", "{}", 0o600],
    ["start.sh", "#!/bin/sh\n", 0o775],
  ];
  for (const [path, content, mode] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    chmodSync(join(folder, path), mode);
  }
  mkdirSync(join(folder, "empty"));
  chmodSync(join(folder, "data"), 0o770);
  symlinkSync("libown.so.1.2", join(folder, "lib/libown.so.1"));
  symlinkSync("/opt/kt/data", join(folder, "data-there"));
  linkSync(join(folder, "start.sh"), join(folder, "again.sh"));
  return folder;
}

const REQUEST = {
  package: "kt-service",
  version: "1.0~rc1",
  maintainer: "A. Person <a@example.org>",
  description: "Prints tickets\nOn paper.",
  prefix: "/opt/kt",
  links: [{ name: "kt", program: "kt_service" }],
} as const;

/** Makes a package for ARMv7, and gives it where it stays. */
export async function made(folder: string, more: Partial<DebRequest> = {}, machine = "armv7") {
  const read = parseTarget(machine);
  if (!read.ok) throw new Error(read.problem);
  const temporary = mkdtempSync(join(FOLDER, "temporary-"));
  const { host, unwind } = realHost({ ...process.env, RUNNER_TEMP: temporary });
  const target = { target: read.target, floor: null };
  try {
    const done = await makeDeb(host, { folder, target, ...REQUEST, ...more });
    const path = join(FOLDER, `${mkdtempSync(join(FOLDER, "made-")).slice(-6)}.deb`);
    cpSync(done.path, path);
    return { ...done, path, said: "" };
  } catch (thrown) {
    const { code, message } = asFailure(thrown);
    return { path: "", notes: [], said: `${code}: ${message}` };
  } finally {
    await unwind();
    expect(readdirSync(temporary)).toEqual([]);
  }
}

/** Makes the folder that dpkg's own tools for building packages start in. */
export function sourceFolder(): string {
  const source = mkdtempSync(join(FOLDER, "source-"));
  mkdirSync(join(source, "debian"));
  const fields =
    "Source: a\nMaintainer: A <a@b.c>\n\nPackage: a\nArchitecture: any\nDescription: a\n";
  writeFileSync(join(source, "debian/control"), fields);
  writeFileSync(
    join(source, "debian/changelog"),
    "a (1) unstable; urgency=low\n\n  * A.\n\n -- A <a@b.c>  Thu, 01 Jan 1970 00:00:00 +0000\n",
  );
  return source;
}
